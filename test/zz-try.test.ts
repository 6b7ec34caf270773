import { it } from 'vitest';
import { withheldText } from '../src/text/secrets/withhold.js';
it('x', () => {
  for (const t of ['mongodb://localhost:27017/db', 'postgres://u:pw@h/db', 'https://user:hunter2@host.com/a', 'docker://a/b:1@sha256:'+'ab12'.repeat(16), 'git@github.com:a/b.git', 'python train.py --api-key abc --lr 0.1 --tokenizer bpe', 'PASSWORD=hunter2 python x.py', 'https://a.blob.core.windows.net/c?sv=2020&se=2024-01-01&sig=aBc%2Bdef1234GHIjkl987%3D&sp=r', 'run-[withheld]-1', 'password=[withheld]-2', 'Unexpected token: x', '{"private_key_id": "ab", "private_key": "-----BEGIN PRIVATE KEY-----\\nMIIE"}', 'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=Ab1+/cdEFG2hij3KLm4nopQR5stu6VWx==;EndpointSuffix=core', 'curl -H "Authorization: Bearer abc123" x', 'machine x login y password hunter2!'])
    console.log(JSON.stringify(t), '→', withheldText(t));
});

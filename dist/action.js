import { runAction } from './index.js';

await runAction(new URL('./job.js', import.meta.url));

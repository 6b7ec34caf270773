import { runJob } from './index.js';

await runJob();

import { answer } from './answer.js';

/** The script of a thread; in the bundle one of the same name stands for it. */
answer();

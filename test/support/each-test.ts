import { beforeEach } from 'vitest';
import { beginPatience } from '../../src/github/attempt.js';

// Each test is a job of its own: what others of its process asked of GitHub is not taken from its time.
beforeEach(() => beginPatience(Number.POSITIVE_INFINITY));

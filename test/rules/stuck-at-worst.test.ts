import { stuckAtWorst } from '../../src/diagnose/rules/stuck-at-worst.js';
import { testRule } from '../support/test-rule.js';

testRule(stuckAtWorst, { finds: {}, passes: {}, skips: {} });

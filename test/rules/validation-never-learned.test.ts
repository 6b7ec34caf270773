import { validationNeverLearned } from '../../src/diagnose/rules/validation-never-learned.js';
import { testRule } from '../support/test-rule.js';

testRule(validationNeverLearned, { finds: {}, passes: {}, skips: {} });

import { singleClass } from '../../src/diagnose/rules/single-class.js';
import { testRule } from '../support/test-rule.js';

testRule(singleClass, { finds: {}, passes: {}, skips: {} });

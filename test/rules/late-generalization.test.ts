import { lateGeneralization } from '../../src/diagnose/rules/late-generalization.js';
import { testRule } from '../support/test-rule.js';

testRule(lateGeneralization, { finds: {}, passes: {}, skips: {} });

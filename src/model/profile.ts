/** What kind of training a run is: it decides which rules speak. */
export type Profile = 'default' | 'classification' | 'llm-pretrain' | 'finetune' | 'gan-rl';

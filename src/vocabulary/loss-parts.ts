/**
 * Words that name a part of a loss where the loss stands beside them (`total 2.7 cls 2.2 reg 0.9`). None that is as often a score, a
 * time or a count. @public
 */
export const PART_WORDS: ReadonlySet<string> = new Set(
  // detection and segmentation
  (
    'cls clf classification reg regression box bbox obj noobj objectness dfl rpn roi mask seg kpt keypoint pose ctr centerness giou xy wh coord ' +
    // what is rebuilt, and what a distribution is held to
    'recon reconstruction reconst rec kl kld prior commit commitment codebook vq perceptual percep lpips style content tv cycle idt adv gan gp ' +
    // several heads, several languages of one loss
    'aux auxiliary bce nll distill distillation kd contrastive triplet mlm nsp itc itm ctc att duration pitch mel stop ' +
    // an agent, a differential equation
    'policy value critic actor pde bc ic residual boundary'
  ).split(' '),
);

/** Do words in small letters, without those of a split, name nothing but a part of a loss? */
export function isPartOfLoss(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 3 && words.some((word) => PART_WORDS.has(word)) && words.every(isPartWord);
}

/** A number behind the name of a part tells heads apart: `cls 2`. */
function isPartWord(word: string): boolean {
  return PART_WORDS.has(word) || /^\d$/.test(word);
}

/** Is it the sum of parts, where parts stand beside it? */
export function isTotal(words: readonly string[]): boolean {
  return words.length === 1 && /^(?:total|tot|sum|overall)$/.test(words[0]!);
}

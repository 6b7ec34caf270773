import { course, endsOf, placesOf, withEnds } from '../course.js';
import type { Draw } from '../draw.js';
import type { Known, Shape } from '../either.js';
import { type Column, column, fixed, general, rates } from '../numbers.js';

/** A perplexity is the exponential of a loss: people call it either. */
const PERPLEXITY = ['loss', 'score'] as const;
const stamp = (i: number) => `2021-03-20 0${1 + (Math.floor(i / 60) % 8)}:${String(i % 60).padStart(2, '0')}:02`;
const perplexityOf = ({ values }: Column, digits: number) =>
  column(
    values.map((value) => Math.exp(value)),
    fixed(digits),
  );

function fairseq(draw: Draw) {
  const c = course(draw, { first: 1 });
  const loss = column(draw.falling(c.places.length, 5, 9, 3), fixed(3));
  const valid = column(draw.falling(c.epochs.length, 5, 8.5, 3.4), fixed(3));
  const lr = column(rates(draw, c.places.length), general);
  const score = draw.chance(0.4) ? column(draw.rising(c.epochs.length, 3, 2, 34), fixed(2)) : null;
  return {
    c,
    loss,
    ppl: perplexityOf(loss, 2),
    nll: column(
      loss.values.map((v) => v - 0.4),
      fixed(3),
    ),
    lr,
    train: column(draw.falling(c.epochs.length, 5, 8, 3), fixed(3)),
    valid,
    validPpl: perplexityOf(valid, 2),
    score,
  };
}

export const FAIRSEQ: readonly Shape[] = [
  {
    id: 'fairseq-simple',
    source: 'facebookresearch/fairseq fairseq/logging/progress_bar.py (SimpleProgressBar); issue 3381',
    write(draw) {
      const { c, loss, nll, ppl, lr, train, valid, validPpl, score } = fairseq(draw);
      const old = draw.chance(0.3);
      const say = (i: number, tag: string, text: string) => (old ? `| ${text}` : `${stamp(i)} | INFO | ${tag} | ${text}`);
      const pad = (epoch: number) => String(epoch).padStart(3, '0');
      const lines = withEnds(
        c,
        (p, i) => [
          say(
            i,
            'train_inner',
            `epoch ${pad(p.epoch)}:  ${String(p.batch).padStart(5)} / ${c.per} loss=${loss.text[i]}, nll_loss=${nll.text[i]}, ppl=${ppl.text[i]}, wps=62073.7, ups=0.39, wpb=157560, bsz=5521.3, num_updates=${p.step}, lr=${lr.text[i]}, gnorm=2.371, train_wall=256, wall=1026`,
          ),
        ],
        (epoch, e) => [
          say(e, 'fairseq.trainer', `begin validation on "valid" subset`),
          say(
            e,
            'valid',
            `epoch ${pad(epoch)} | valid on 'valid' subset | loss ${valid.text[e]} | ppl ${validPpl.text[e]} | wps 162073 | wpb 3051.2 | bsz 101.1${score === null ? '' : ` | bleu ${score.text[e]}`} | num_updates ${c.ends[e]}`,
          ),
          say(
            e,
            'train',
            `epoch ${pad(epoch)} | loss ${train.text[e]} | wps 61000.1 | ups 0.39 | wpb 157000 | bsz 5500 | num_updates ${c.ends[e]} | gnorm 1.7 | train_wall 2400 | wall 2600`,
          ),
        ],
      );
      return {
        file: 'train.log',
        lines,
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          { kind: ['loss', 'loss-part'], split: 'train', values: nll.values, ...placesOf(c) },
          { kind: PERPLEXITY, split: 'train', values: ppl.values, ...placesOf(c) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
          { kind: 'loss', split: 'validation', values: valid.values, ...endsOf(c) },
          { kind: PERPLEXITY, split: 'validation', values: validPpl.values, ...endsOf(c) },
          { kind: 'loss', split: 'train', values: train.values, ...endsOf(c) },
          ...(score === null ? [] : [{ kind: 'score', split: 'validation', values: score.values, ...endsOf(c) } satisfies Known]),
        ],
      };
    },
  },
  {
    id: 'fairseq-json',
    source: 'facebookresearch/fairseq fairseq/logging/progress_bar.py (JsonProgressBar); issue 1231',
    write(draw) {
      const { c, loss, nll, ppl, lr, valid, validPpl, score } = fairseq(draw);
      const say = (i: number, tag: string, pairs: Record<string, number | string>) =>
        `[${stamp(i)},137][${tag}][INFO] - ${JSON.stringify(pairs).replace(/":/g, '": ').replace(/,"/g, ', "')}`;
      const lines = withEnds(
        c,
        (p, i) => [
          say(i, 'train_inner', {
            epoch: p.epoch,
            update: (p.step / c.per).toFixed(3),
            loss: loss.text[i]!,
            nll_loss: nll.text[i]!,
            ppl: ppl.text[i]!,
            wps: '155163',
            ups: '2',
            num_updates: String(p.step),
            lr: lr.text[i]!,
            gnorm: '0.971',
            wall: '117127',
          }).replace(/"update": "([\d.]+)"/, '"update": $1'),
        ],
        (epoch, e) => [
          say(e, 'valid', {
            epoch,
            valid_loss: valid.text[e]!,
            valid_ppl: validPpl.text[e]!,
            ...(score !== null && { valid_bleu: score.text[e]! }),
            valid_wps: '3000',
            valid_num_updates: String(c.ends[e]),
          }),
        ],
      );
      return {
        file: draw.pick(['hydra_train.log', 'train.log']),
        lines,
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          { kind: ['loss', 'loss-part'], split: 'train', values: nll.values, ...placesOf(c) },
          { kind: PERPLEXITY, split: 'train', values: ppl.values, ...placesOf(c) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
          { kind: 'loss', split: 'validation', values: valid.values, ...endsOf(c) },
          { kind: PERPLEXITY, split: 'validation', values: validPpl.values, ...endsOf(c) },
          ...(score === null ? [] : [{ kind: 'score', split: 'validation', values: score.values, ...endsOf(c) } satisfies Known]),
        ],
      };
    },
  },
];

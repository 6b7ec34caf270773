import { defaults, type Scale, Ticks } from 'chart.js';
import { decimalText } from './decimal-text.js';

interface Tick {
  readonly value: number;
}

type TickText = (this: Scale, value: number, index: number, ticks: Tick[]) => string;

const byIntl: TickText = Ticks.formatters.numeric;

/**
 * A number at an axis as Chart.js writes it, with as many decimals as the distance of the ticks needs. The machine's library of languages,
 * which Chart.js asks for each, takes longer to load than a chart to draw: it is asked for what is not written out or has a format alone.
 */
const tickText: TickText = function (value, index, ticks) {
  const { ticks: settings } = this.options as unknown as { readonly ticks: { readonly format?: object } };
  const ends = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 0].map(Math.abs);
  const largest = Math.max(...ends);
  if (settings.format !== undefined || ticks.length < 2 || largest < 1e-4 || largest > 1e15)
    return byIntl.call(this, value, index, ticks);
  if (value === 0) return '0';
  const power = Math.log10(Math.abs(distance(value, ticks)));
  const decimals = Number.isNaN(power) ? 1 : Math.max(Math.min(-1 * Math.floor(power), 20), 0);
  return decimalText(value, decimals) ?? byIntl.call(this, value, index, ticks);
};

/** Of two ticks; of one that is between whole numbers, where they are far apart, to the one below. */
function distance(value: number, ticks: readonly Tick[]): number {
  const first = ticks.length > 3 ? 1 : 0;
  const apart = ticks[first + 1]!.value - ticks[first]!.value;
  return Math.abs(apart) >= 1 && value !== Math.floor(value) ? value - Math.floor(value) : apart;
}

/** Writes the numbers at linear axes that way, once Chart.js knows them. */
export function writeTicks(): void {
  defaults.set('scales.linear.ticks', { callback: tickText });
}

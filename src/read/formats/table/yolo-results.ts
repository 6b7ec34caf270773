/**
 * Columns of `results.txt`, which YOLOv5 up to version 5, YOLOv7 and ScaledYOLOv4 write without a header: epoch of all, memory,
 * four training losses, targets, image size, seven results of the validation. Named as YOLOv5 names them from version 6 on.
 */
const COLUMNS = [
  'epoch',
  'gpu_mem',
  'train/box_loss',
  'train/obj_loss',
  'train/cls_loss',
  'train/total_loss',
  'targets',
  'img_size',
  'metrics/precision',
  'metrics/recall',
  'metrics/mAP_0.5',
  'metrics/mAP_0.5:0.95',
  'val/box_loss',
  'val/obj_loss',
  'val/cls_loss',
] as const;
/** Learning rates that some forks add, one a parameter group. */
const RATES = ['x/lr0', 'x/lr1', 'x/lr2'] as const;

/** `3/299 1.22G 0.05 …`: nothing else begins with an epoch of all and an amount of memory. */
const FIRST_CELLS = /^\d{1,6}\/\d{1,6}\s+\d{1,6}(?:\.\d{1,9})?[GM]\s/;

/** Names of the columns of such a line; null for any other line. */
export function yoloColumns(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (!FIRST_CELLS.test(trimmed)) return null;
  const further = trimmed.split(/\s+/).length - COLUMNS.length;
  return further < 0 || further > RATES.length ? null : [...COLUMNS, ...RATES.slice(0, further)];
}

import { readFileSync } from 'node:fs';
import { create, createFileRegistry, fromBinary } from '@bufbuild/protobuf';
import { FieldDescriptorProto_Label, FieldDescriptorProto_Type, FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';

const { DOUBLE, FLOAT, INT64, INT32, STRING, BYTES, MESSAGE } = FieldDescriptorProto_Type;

type Shape = Readonly<Record<string, readonly [number, FieldDescriptorProto_Type, string?, boolean?]>>;

/** As much of tensorboard's protos as scalars need; everything else is kept as unknown fields. */
const MESSAGES: Readonly<Record<string, Shape>> = {
  Event: { wall_time: [1, DOUBLE], step: [2, INT64], file_version: [3, STRING], summary: [5, MESSAGE, 'Summary'] },
  Summary: { value: [1, MESSAGE, 'Value', true] },
  Value: { tag: [1, STRING], simple_value: [2, FLOAT], tensor: [8, MESSAGE, 'Tensor'], metadata: [9, MESSAGE, 'Metadata'] },
  Tensor: { dtype: [1, INT32], tensor_content: [4, BYTES], float_val: [5, FLOAT, '', true] },
  Metadata: { plugin_data: [1, MESSAGE, 'Plugin'] },
  Plugin: { plugin_name: [1, STRING], content: [2, BYTES] },
};

function eventSchema() {
  const file = create(FileDescriptorProtoSchema, {
    name: 'event.proto',
    syntax: 'proto3',
    messageType: Object.entries(MESSAGES).map(([name, fields]) => ({
      name,
      field: Object.entries(fields).map(([own, [number, type, of, repeated]]) => ({
        name: own,
        number,
        type,
        label: repeated ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
        ...(!of ? {} : { typeName: `.${of}` }),
      })),
    })),
  });
  const schema = createFileRegistry(file, () => undefined).getMessage('Event');
  if (schema === undefined) throw new Error('no schema');
  return schema;
}

interface DecodedValue {
  readonly tag: string;
  readonly simpleValue: number;
  readonly tensor?: { readonly tensorContent: Uint8Array };
}

/** Scalars of an event file by a plain reader on @bufbuild/protobuf, without any checksum; the number of points. */
export function bufbuildPoints(path: string): number {
  const schema = eventSchema();
  const bytes = readFileSync(path);
  const series = new Map<string, { steps: number[]; values: number[] }>();
  let points = 0;
  for (let at = 0; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    const event = fromBinary(schema, bytes.subarray(at + 12, at + 12 + length)) as unknown as {
      readonly step: bigint;
      readonly summary?: { readonly value: readonly DecodedValue[] };
    };
    at += length + 16;
    for (const { tag, simpleValue, tensor } of event.summary?.value ?? []) {
      const own = series.get(tag) ?? { steps: [], values: [] };
      series.set(tag, own);
      const content = tensor?.tensorContent;
      own.steps.push(Number(event.step));
      own.values.push(content ? new DataView(content.buffer, content.byteOffset).getFloat32(0, true) : simpleValue);
      points++;
    }
  }
  return points;
}

/** Typed columns of a CSV by udsv; the number of rows. */
export function udsvRows(path: string): number {
  const text = readFileSync(path, 'utf8');
  return initParser(inferSchema(text)).typedCols(text)[0]?.length ?? 0;
}

/** Typed rows of a CSV by papaparse; the number of rows. */
export function papaparseRows(path: string): number {
  return Papa.parse(readFileSync(path, 'utf8'), { header: true, dynamicTyping: true, skipEmptyLines: true }).data.length;
}

/** Columns of JSON Lines by `JSON.parse` of every line; the number of rows. */
export function parseEachLine(path: string): number {
  const columns = new Map<string, number[]>();
  let rows = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    rows++;
    for (const [name, value] of Object.entries(JSON.parse(line) as Record<string, number>)) {
      const column = columns.get(name);
      if (column === undefined) columns.set(name, [value]);
      else column.push(value);
    }
  }
  return rows;
}

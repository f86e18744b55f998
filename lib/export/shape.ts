/**
 * Whether a value has the shape a JSON Schema describes: the part of JSON Schema that ours is written in. The published
 * schema is what a file is held to when it is read again, so that what is shown later can rely on it. What the schema does
 * not name is let pass: a later build may say more than this one knows. The libraries for this make code of a schema while
 * they run, which an extension may not.
 */

/** A schema, as far as it is looked at. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

/** Deeper than any file of ours; a hostile one must not exhaust the stack. */
const DEEPEST = 64;

/** Whether `value` fits; `root` is where `$ref` looks. */
export function hasShape(value: unknown, schema: Schema, root: Schema = schema, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const fits = (each: unknown, of: Schema) => hasShape(each, of, root, depth + 1);
  if (schema.$ref !== undefined) {
    const named = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return named !== undefined && fits(value, named);
  }
  if (schema.anyOf && !schema.anyOf.some((each) => fits(value, each))) return false;
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOf(value, type))) return false;
  if (typeof value === 'number') return inRange(value, schema.minimum, schema.maximum);
  if (typeof value === 'string')
    return schema.pattern === undefined || new RegExp(schema.pattern).test(value);
  if (Array.isArray(value))
    return (
      inRange(value.length, schema.minItems, schema.maxItems) &&
      (!schema.items || value.every((each) => fits(each, schema.items as Schema)))
    );
  if (value === null || typeof value !== 'object') return true;
  const { properties = {}, required = [], additionalProperties = true } = schema;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, each]) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (own) return fits(each, own);
      return typeof additionalProperties === 'boolean' || fits(each, additionalProperties);
    })
  );
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

function inRange(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return value >= least && value <= most;
}

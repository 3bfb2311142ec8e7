// The words that JSON Schemas are built from.

export type Schema = Record<string, unknown>

export const string = { type: 'string', minLength: 1 }
export const address = { type: 'string', format: 'uri' }
export const day = { type: 'string', format: 'date' }
export const integer = { type: 'integer' }
export const slug = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' }
export const id = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }
export const identifier = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' }
export const hexadecimal = { type: 'string', pattern: '^0x[0-9A-F]+$' }

/** One of a list of words. */
export function oneOf(values: readonly string[]): Schema {
  return { enum: [...values] }
}

export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

export function list(items: Schema): Schema {
  return { type: 'array', items }
}

/** An object of any names: takes what the values are and, where it matters, what the names are. */
export function map(values: Schema, names: Schema = {}): Schema {
  return { type: 'object', propertyNames: names, additionalProperties: values }
}

/** An object whose named fields are always there; more may come. */
export function object(description: string, properties: Record<string, Schema>): Schema {
  return { description, type: 'object', required: Object.keys(properties), properties }
}

/** A reference to another definition of the same schema. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` }
}

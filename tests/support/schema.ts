// Validates documents of the API against its JSON Schema.
import { Ajv2020 } from 'ajv/dist/2020.js'

const SCHEMA = 'schema'

/** Takes the schema; returns a function that takes a document's name and the document, and throws with what is wrong with it. */
export function documentValidator(schema: object): (name: string, document: unknown) => void {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
  })
  ajv.addSchema(schema, SCHEMA)
  return (name, document) => {
    const validate = ajv.getSchema(`${SCHEMA}#/$defs/${name}`)
    if (validate === undefined) throw new Error(`The schema has no document ${name}.`)
    if (validate(document) !== true) throw new Error(`${name}: ${ajv.errorsText(validate.errors)}`)
  }
}

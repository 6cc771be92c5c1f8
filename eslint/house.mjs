/** Rules of this house that no package has: each is a list of syntax selectors and their sentence. */
const VIETNAMESE = '/[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9]|[àáãèéìíòóõùúýĩũ]/i'

const RULES = {
  'no-clock': {
    message: 'The domain has no clock: take "now" as an argument',
    selectors: [
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Temporal"][property.name="Now"]',
      'MemberExpression[object.name="performance"]',
    ],
  },
  'no-chance': {
    message: 'The domain has no chance: take the generator or the id as an argument',
    selectors: [
      'MemberExpression[object.name="Math"][property.name="random"]',
      'MemberExpression[object.name="crypto"]',
    ],
  },
  'no-dynamic-import': {
    message: 'A dynamic import goes round the arrows; import at the top of the file',
    selectors: ['ImportExpression', 'CallExpression[callee.name="require"]'],
  },
  'no-process-env': {
    message: 'Only src/env.ts reads process.env; import { env } from there',
    selectors: [
      'MemberExpression[object.name="process"][property.name="env"]',
      'VariableDeclarator[init.name="process"] Property[key.name="env"]',
    ],
  },
  'no-vietnamese': {
    message: 'What a person reads comes from src/i18n',
    selectors: [
      `Literal[value=${VIETNAMESE}]`,
      `TemplateElement[value.raw=${VIETNAMESE}]`,
      `JSXText[value=${VIETNAMESE}]`,
    ],
  },
  'no-export-all': {
    message: 'No barrels: export by name, import from the file itself',
    selectors: ['ExportAllDeclaration'],
  },
  'named-exports': {
    message: 'Export by name, and name the file after it',
    selectors: ['ExportDefaultDeclaration'],
  },
}

const forbid = ({ message, selectors }) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, message })]),
    ),
})

export const house = {
  rules: Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, forbid(rule)])),
}

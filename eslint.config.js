import { defineConfig, globalIgnores } from 'eslint/config'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** In fp-ts these append to a copied array at every step: 6 s at 30,000 elements. */
const quadratic = ['A', 'RA', 'NEA', 'RNEA'].flatMap((object) =>
  ['traverse', 'traverseWithIndex', 'sequence', 'wither', 'wilt'].map((property) => ({
    object,
    property,
    message: 'Quadratic: use E.traverseArray, or A.separate / A.partitionMap.',
  })),
)

const notInTheLibrary = [
  ['ThrowStatement', 'Return an Either: user data never throws.'],
  [':matches(ClassDeclaration, ClassExpression, ThisExpression)', 'Data and functions, no classes.'],
  [':matches(TSPropertySignature, TSIndexSignature):not([readonly=true])', 'Every field is readonly.'],
  ['TSMappedType:not([readonly=true])', 'Every field is readonly.'],
].map(([selector, message]) => ({ selector, message }))

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'reports']),
  tseslint.configs.strictTypeChecked,
  regexp.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-properties': ['error', ...quadratic],
      'prefer-const': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/array-type': ['error', { default: 'generic', readonly: 'generic' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['{src,test}/**/*.ts'], rules: { 'require-unicode-regexp': 'error' } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...notInTheLibrary],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^fp-ts$', message: 'Import the module, fp-ts/Either: the root costs 70 kB and 70 ms.' },
            {
              regex: '^(?:fp-ts|io-ts)/(?:lib|es6)/',
              message: 'Import fp-ts/Either: the build rewrites the path.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
)

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist', 'src/fonts', 'src/api/made'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      // Types know better than this rule what is there.
      'no-undef': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-console': 'error',
    },
  },
  {
    // The names of a schema, and of what a test has just made, are known to be there.
    files: ['src/editor/**', '**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['build/**'], languageOptions: { globals: { ...globals.node } }, rules: { 'no-console': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // The CSP allows no inline style and no markup that we did not write.
      'svelte/no-inline-styles': 'error',
      'svelte/no-at-html-tags': 'error',
      // The router is our own: it takes plain links.
      'svelte/no-navigation-without-resolve': 'off',
      // Dates, addresses and maps are replaced as a whole ($state.raw), never changed.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
);

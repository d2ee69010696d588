/**
 * Sources stay ES modules; swc compiles them to CommonJS for jest, so no VM flag is needed.
 * Packages that ship ES modules only are compiled the same way: they are named in `esmOnly`.
 */
const esmOnly = ['any-ascii', '@exodus/bytes'];

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  },
];

export default {
  testMatch: ['<rootDir>/{src,schema,scrapers,migrations,test}/**/*.test.ts'],
  testEnvironment: 'node',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`, '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  globalSetup: '<rootDir>/test/support/start-postgres.ts',
  globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
  maxWorkers: '100%',
  // A database test may wait for a busy machine; none measures time.
  testTimeout: 30_000,
};

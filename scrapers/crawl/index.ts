export type { LookUpHost } from './address-guard.js';
export {
  createFetcher,
  type FetchDependencies,
  type FetchedPage,
  type Fetcher,
  type FetchSettings,
  type KnownPage,
  type NotModified,
} from './fetcher.js';

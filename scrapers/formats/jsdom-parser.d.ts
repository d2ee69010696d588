/** The small DOM that ships with Readability and that its own tests run on; the package has no types for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** Reads well-formed HTML into as much of a Document as Readability needs. */
    parse(html: string, address?: string): unknown;
  }
}

/** A way in which organisers write, with the talks that a reader finds in it: `Title [kind] | Name; Name`. */
export interface Shape {
  says: string;
  title: string;
  group: string;
  body: string;
  talks: readonly string[];
}

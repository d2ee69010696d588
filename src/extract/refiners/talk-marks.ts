/** Level, duration, language: said of a talk, no part of its title. */
export function isMark(text: string): boolean {
  if (text.length > 40) return false;
  return /^\W*(?:\d{1,4}|(?:level|lvl|niveau|nivel|nível)\b.{0,25}|(?:approx\.?\s|ca\.?\s|~)?\d{1,3}\s?(?:-\s?\d{1,3}\s?)?(?:min|mins|minutes|minuten|minutos|hours?|hrs?|h|'|分)\.?|\[?masked\]?|(?:intermediate|advanced|beginner|intermédiaire|débutant|avancé|intermediaire|expert)(?:[-\s/]+\w{1,14})?|(?:in\s)?(?:english|german|french|spanish|japanese|deutsch|englisch|français|anglais|inglés|español|português|inglês)|en|de|fr|es|slides?|video|remote|online|remotely|virtual|\[?(?:masked|code|repo|blog)\]?)\W*$/iu.test(
    text,
  );
}

import { describe, expect, it } from '@jest/globals';
import { extractText, listTalks } from './extract-text.js';

/** A recap with the facts and the build of the founding document, in our own words. */
const recap = `Our latest evening at DOXLON had three talks. Oliver Beattie from Monzo , a young bank, told us how their network is built and kept safe. Chris Sinjakli from GoCardless talked about dependable databases and a new way to patch them. Last but not least, Ed Hargin and Kyrylo Novotarskyi from TransferWise talked about leaving one shared platform behind and letting each team run its own.
ZERO-DOWNTIME POSTGRES UPGRADES
A company that moves money may look like any other from outside. GoCardless found that the difference lies in how carefully things are run.
Chris Sinjakli, SRE at GoCardless, explores why a cluster must never stop, and how a patch can be rolled out while payments go on.
SOLVING NETWORK CHALLENGES AT MONZO
Hundreds of small services on Kubernetes have to speak with very old systems of other banks. Oliver Beattie, Head of Engineering, goes into detail about how the network was drawn and what was learnt.
SERVICE DISCOVERY AND CONFIGURATION MANAGEMENT AT TRANSFERWISE
Sharing servers slows teams down. Ed Hargin, Lead of DevOps and Kyrylo Novotarskyi, Software Engineer for Currencies and Banking, focus on the road from machines set up by hand to machines that register themselves.
These notes come from #DOXLON, a monthly event in London, put on by Outlyer and LinuxRecruit, who look for engineers.
Would you like to speak at one of the next evenings? Write to us.`;

describe('the founding recap', () => {
  const extraction = extractText(recap, { group: 'DOXLON', genre: 'recap' }, 'text');

  it('gives three talks with their titles as written and four speakers with role and company', () => {
    expect(listTalks(extraction)).toEqual([
      'ZERO-DOWNTIME POSTGRES UPGRADES | Chris Sinjakli (SRE, GoCardless)',
      'SOLVING NETWORK CHALLENGES AT MONZO | Oliver Beattie (Head of Engineering, Monzo)',
      'SERVICE DISCOVERY AND CONFIGURATION MANAGEMENT AT TRANSFERWISE | Ed Hargin (Lead of DevOps, TransferWise); Kyrylo Novotarskyi (Software Engineer for Currencies and Banking, TransferWise)',
    ]);
  });

  it('names the companies that put the evening on', () => {
    expect(extraction.hosts.map((host) => host.value)).toEqual(['Outlyer', 'LinuxRecruit']);
  });

  it('points with each name, role and company at the words in the text', () => {
    for (const talk of extraction.talks) {
      for (const { name, role, company } of talk.speakers) {
        for (const found of [name, role, company]) {
          expect(found && recap.slice(found.evidence.start, found.evidence.end)).toBe(found?.value);
        }
      }
    }
  });

  it('gives each talk its own paragraphs and none of its neighbours', () => {
    const abstracts = extraction.talks.map((talk) => talk.abstract?.value ?? '');
    expect(abstracts[0]).toContain('never stop');
    expect(abstracts[0]).not.toContain('very old systems');
    expect(abstracts[1]).toContain('very old systems');
    expect(abstracts[1]).not.toContain('register themselves');
  });
});

import { lookup as lookUpByDns } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { TalkgraphError } from '../../src/base/index.js';

/** One answer of the name service: an address in text, and 4 or 6. */
export interface HostAddress {
  address: string;
  family: number;
}

/** Gives all addresses of a host name. Passed in, so that tests can answer for names that do not exist. */
export type LookUpHost = (host: string) => Promise<HostAddress[]>;

/** Asks the system's resolver. */
export const lookUpHost: LookUpHost = (host) => lookUpByDns(host, { all: true });

/** IPv6 addresses that IANA gives out as global unicast. All else is special or not in use (RFC 4291, 2.4). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** ISATAP (RFC 5214) carries an IPv4 address in the last 32 bits, after this 32-bit mark (second bit of it is free). */
const isIsatap = (address: ipaddr.IPv6): boolean =>
  (address.parts[4] === 0 || address.parts[4] === 0x200) && address.parts[5] === 0x5efe;

/**
 * Whether a request may go to this IP address. Only public unicast may: not loopback, private, link-local, shared
 * (CGNAT), multicast, documentation or reserved ranges (IANA special-purpose registries), and no IPv6 form that
 * carries an IPv4 address within it (mapped, NAT64, 6to4, Teredo, ISATAP), as the real target hides there.
 */
export function isAllowedAddress(text: string, allowLoopback: boolean): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() === 'loopback') return allowLoopback;
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || (address.match(globalUnicast) && !isIsatap(address));
}

const refuse = (host: string, address: string): TalkgraphError =>
  new TalkgraphError('ADDRESS_NOT_PUBLIC', `${host} leads to ${address}, which is not a public address`, {
    where: host,
    hint: 'Save the page to a file and import the file instead.',
  });

const invalid = (address: string, message: string, hint: string): TalkgraphError =>
  new TalkgraphError('ADDRESS_INVALID', message, { where: address, hint });

/**
 * Reads a web address and checks what can be checked without asking the name service: the scheme, that it carries no
 * user name or password, and that a literal IP address, in whichever notation, is allowed.
 * @param base The address that a redirect came from; `address` may then be relative to it.
 * @throws TalkgraphError ADDRESS_INVALID or ADDRESS_NOT_PUBLIC
 */
export function readWebAddress(address: string, allowLoopback: boolean, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw invalid(address, 'This is not a web address', 'Give an address that starts with https:// or http://.');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw invalid(address, `Addresses of kind ${url.protocol} are not fetched`, 'Only https:// and http:// are.');
  }
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw invalid(url.href, 'The address carries a user name or password', 'Give it without them.');
  }
  // URL has already turned 0x7f.1, 2130706433 or full-width digits into 127.0.0.1.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !isAllowedAddress(literal, allowLoopback)) throw refuse(url.hostname, literal);
  url.hash = '';
  return url;
}

/**
 * The name look-up that connections use. Node connects to the very addresses that this gives, so that a name cannot
 * answer with one address while it is checked and with another one when it is used (DNS rebinding).
 */
export function guardLookUp(lookUp: LookUpHost, allowLoopback: boolean): LookupFunction {
  return (host, options, callback) => {
    lookUp(host).then(
      (all) => {
        const family = options.family === 4 || options.family === 6 ? options.family : null;
        const found = family === null ? all : all.filter((one) => one.family === family);
        const allowed = found.filter((one) => isAllowedAddress(one.address, allowLoopback));
        const [first] = allowed;
        if (first === undefined) {
          const refused = found[0]?.address;
          const fault = refused === undefined ? noAddress(host) : refuse(host, refused);
          callback(fault, '', 0);
        } else if (options.all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

const noAddress = (host: string): TalkgraphError =>
  new TalkgraphError('FETCH_FAILED', `${host} has no address`, {
    where: host,
    hint: 'Check the spelling of the host.',
  });

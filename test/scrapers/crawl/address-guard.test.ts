import { describe, expect, it } from '@jest/globals';
import { isAllowedAddress, readWebAddress } from '../../../scrapers/crawl/address-guard.js';

describe('isAllowedAddress', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::6810:84e5', '2001:4860:4860::8888'])(
    'allows public %s',
    (address) => {
      expect(isAllowedAddress(address, false)).toBe(true);
    },
  );

  it.each([
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'shared by a carrier'],
    ['127.0.0.1', 'loopback'],
    ['127.255.0.9', 'loopback'],
    ['169.254.169.254', 'link-local, where clouds keep their secrets'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['192.88.99.1', '6to4 relays'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::7f00:1', 'IPv4-compatible'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:8.8.8.8', 'IPv4-mapped, even of a public one'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b:1::1', 'local NAT64'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:1::1', 'Teredo'],
    ['2606:4700::5efe:a00:1', 'ISATAP'],
    ['fc00::1', 'unique local'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['4000::1', 'not given out'],
    ['localhost', 'no address at all'],
  ])('refuses %s (%s)', (address) => {
    expect(isAllowedAddress(address, false)).toBe(false);
  });

  it('lets a test use the loopback, and nothing else that is not public', () => {
    expect(isAllowedAddress('127.0.0.1', true)).toBe(true);
    expect(isAllowedAddress('::1', true)).toBe(true);
    expect(isAllowedAddress('10.0.0.1', true)).toBe(false);
    expect(isAllowedAddress('::ffff:127.0.0.1', true)).toBe(false);
  });
});

describe('readWebAddress', () => {
  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
  ])('refuses the literal %s before any look-up', (address) => {
    expect(() => readWebAddress(address, false)).toThrow(expect.objectContaining({ code: 'ADDRESS_NOT_PUBLIC' }));
  });

  it.each(['ftp://a.test/', 'file:///etc/passwd', 'javascript:alert(1)', 'no address', 'http://'])(
    'takes no %s',
    (address) => {
      expect(() => readWebAddress(address, false)).toThrow(expect.objectContaining({ code: 'ADDRESS_INVALID' }));
    },
  );

  it('takes no user name or password, and does not repeat them', () => {
    expect(() => readWebAddress('https://me:secret@a.test/x', false)).toThrow(
      expect.objectContaining({ code: 'ADDRESS_INVALID', where: 'https://a.test/x' }),
    );
  });

  it('reads an address relative to the one that redirected, without its fragment', () => {
    expect(readWebAddress('../b#part', false, new URL('https://a.test/x/y')).href).toBe('https://a.test/b');
  });
});

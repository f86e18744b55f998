import { describe, expect, it } from 'vitest';
import { sensitive } from '../../../lib/platform/sensitive';

describe('a place', () => {
  it.each([
    ['http://localhost:8080/', 'local'],
    ['http://printer/', 'local'],
    ['https://wiki.company.internal/page', 'local'],
    ['http://192.168.1.1/', 'local'],
    ['http://172.20.0.4/', 'local'],
    ['http://[::1]/', 'local'],
    ['http://[fd00::1]/', 'local'],
    ['https://mail.provider.example/u/0', 'mail'],
    ['https://webmail.town.example/', 'mail'],
    ['https://www.northbank.example/', 'money'],
    ['https://online.banking.example/', 'money'],
    ['https://checkout.shop.example/', 'money'],
    ['https://patient.stjohn.example/', 'health'],
    ['https://www.lakeside-clinic.example/results', 'health'],
    ['https://accounts.provider.example/', 'account'],
    ['https://ledger.example/account/orders', 'account'],
    ['https://ledger.example/login?next=/', 'account'],
    ['https://user:word@ledger.example/story', 'private'],
    ['file:///home-page.html', 'private'],
    ['not an address', 'private'],
  ])('%s is never kept by itself: %s', (address, why) => expect(sensitive(address)).toBe(why));

  it.each([
    'https://ledger.example/2026/03/14/central-bank-raises-rates',
    'https://www.dailymail.example/news/story',
    'https://ledger.example/health/flu-season',
    'https://ledger.example/politics/accounting-scandal',
    'https://news.example/banks/merger',
    'https://embankment.example/story',
    'http://173.20.0.4/story',
  ])('%s may be', (address) => expect(sensitive(address)).toBeNull());
});

/** A mistyped name is taken for the one that it is nearest to, and for none when none is near. */

import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/problem/nearest.ts';

const KNOWN = ['format', 'rubric', 'status', 'team', 'date', 'ratings', 'deliveryModel'];

describe('nearest', () => {
  it.each([
    ['statuss', 'status'],
    ['Status', 'status'],
    ['STATUS', 'status'],
    ['staus', 'status'],
    ['tsatus', 'status'],
    ['rating', 'ratings'],
    ['deliverymodel', 'deliveryModel'],
    ['delivery_modell', 'deliveryModel'],
    ['teem', 'team'],
  ])('takes %s for %s', (written, expected) => {
    expect(nearest(written, KNOWN)).toBe(expected);
  });

  it.each(['', 'x', 'observation', '日本語', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'])(
    'takes %j for none',
    (written) => {
      expect(nearest(written, KNOWN)).toBeNull();
    },
  );

  it('takes the first of two that are equally near', () => {
    expect(nearest('card', ['cart', 'carp'])).toBe('cart');
  });

  it('takes the nearer of two', () => {
    expect(nearest('reviews', ['reviewers', 'review'])).toBe('review');
  });

  it('takes none where nothing is known', () => {
    expect(nearest('status', [])).toBeNull();
  });

  it('does not take a short name for one that shares no letter with it', () => {
    expect(nearest('ab', ['to', 'id'])).toBeNull();
  });

  it('allows a long name more mistakes', () => {
    expect(nearest('individul-unlimtd-suport', ['individual-unlimited-support'])).toBe(
      'individual-unlimited-support',
    );
  });
});

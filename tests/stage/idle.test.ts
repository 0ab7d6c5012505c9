/** A stage at rest: a blink now and then, and otherwise nothing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Figure } from '../../src/stage/people/figure.ts';
import { createIdle } from '../../src/stage/people/idle.ts';

const figure = () => ({ id: 'bob', place: vi.fn(), show: vi.fn(), breathe: vi.fn(), blink: vi.fn<Figure['blink']>() });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a resting stage', () => {
  test('draws at most two frames in ten seconds', () => {
    const draw = vi.fn();
    createIdle([figure()], draw).restart();
    vi.advanceTimersByTime(120_000);
    expect(draw.mock.calls.length).toBeGreaterThan(10);
    expect(draw.mock.calls.length).toBeLessThanOrEqual(24);
  });

  test('blinks less often where a frame holds the page up', () => {
    const draw = vi.fn();
    const slow = vi.spyOn(performance, 'now');
    let now = 0;
    slow.mockImplementation(() => (now += 200));
    createIdle([figure()], draw).restart();
    vi.advanceTimersByTime(120_000);
    expect(draw.mock.calls.length).toBeLessThanOrEqual(4);
    slow.mockRestore();
  });

  test('leaves the eyes open after every blink', () => {
    const bob = figure();
    createIdle([bob], vi.fn()).restart();
    vi.advanceTimersByTime(60_000);
    expect(bob.blink.mock.lastCall).toEqual([false]);
  });

  test('blinks at nobody while the page is hidden', () => {
    vi.stubGlobal('document', { hidden: true });
    const draw = vi.fn();
    createIdle([figure()], draw).restart();
    vi.advanceTimersByTime(60_000);
    expect(draw).not.toHaveBeenCalled();
  });

  test('does nothing more once it is stopped', () => {
    const draw = vi.fn();
    const idle = createIdle([figure()], draw);
    idle.restart();
    idle.stop();
    vi.advanceTimersByTime(60_000);
    expect(draw).not.toHaveBeenCalled();
  });
});

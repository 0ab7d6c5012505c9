import type { Plugin } from 'vite';

/** What the built page may load: its own files and nothing else, no inline script, no eval. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the content policy into the built page; the development server needs inline styles, so it goes without. */
export const policyPlugin = (): Plugin => ({
  name: 'alongside-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
});

const PROBE = /magenta\.src = [^;]+;/;

/**
 * Phaser asks on loading whether the canvas can blend, with an image written into an address, which the policy forbids.
 * The stage does not draw with the canvas, so the question is left out.
 */
export const withoutProbePlugin = (): Plugin => ({
  name: 'alongside-without-probe',
  apply: 'build',
  transform(code, id) {
    if (!/phaser[\\/]dist[\\/]phaser\.esm\.js$/.test(id)) return null;
    if (!PROBE.test(code))
      throw new Error('Phaser has changed: look for its blend-mode probe in src/device/CanvasFeatures.js');
    return { code: code.replace(PROBE, ''), map: null };
  },
});

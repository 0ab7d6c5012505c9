/** Busts in colour: what is skin and what is shirt on each of Open Peeps' busts, laid under their lines; and arms of our own. */
import { INK } from '../ink.ts';
import type { Look } from './peeps.ts';

interface Bust {
  /** The neck, as far as the collar, in the drawing's units. */
  readonly neck: string;
  /** Drawn over the lines, where what is worn under a jacket is not as Open Peeps has it. */
  readonly over?: (look: Look) => string;
  /** Drawn as a solid, to be recoloured. */
  readonly solid?: boolean;
}

const SHIRT = '#f1ead9';
const CHECK = '#a4521b';
const NECK = 'M388 425Q470 380 552 425L560 520L470 560L380 520Z';

const ruled = (count: number, path: (step: number) => string) =>
  Array.from({ length: count }, (_, i) => path(i)).join('');

/** A checked shirt, open at the neck, in place of the striped one. */
const checkedShirt = ({
  skin,
}: Look) => `<g stroke="${INK}" stroke-width="13" stroke-linejoin="round" stroke-linecap="round">
  <path d="M384 560L566 560L561 1040H425Z" fill="${SHIRT}" stroke="none"/>
  <path d="${ruled(17, (i) => `M386 ${598 + i * 26}H564`)}${ruled(7, (i) => `M${402 + i * 26} 570L${410 + i * 24} 1040`)}" stroke="${CHECK}" stroke-width="4.5" opacity="0.5"/>
  <path d="M386 505L470 664L560 505L548 430Q470 392 392 430Z" fill="${skin}" stroke="none"/>
  <path d="M382 520L372 596L426 684L472 640Z" fill="${SHIRT}"/><path d="M560 520L574 596L524 684L476 640Z" fill="${SHIRT}"/>
  <path d="M476 668L490 1040" fill="none" stroke-width="10"/><path d="M503 730h2M506 810h2M509 890h2" stroke-width="15"/>
  <path d="M380 512C388 640 408 830 424 1040M566 512C570 700 566 860 561 1040" fill="none" stroke-width="15"/></g>`;

export const busts: Readonly<Record<string, Bust>> = {
  ShirtCoat: { neck: NECK, over: checkedShirt },
  ButtonShirt: { neck: 'M385 425Q455 385 545 425L552 500L566 524L490 660L470 640L389 524Z' },
  BlazerBlackTee: { neck: 'M385 425Q468 380 552 425L562 506L475 636L352 508Z' },
  Hoodie: { neck: 'M392 425Q470 380 545 425L556 520L484 600L384 500Z' },
  Sweater: { neck: 'M392 430Q455 400 530 430L538 500L552 552Q460 578 372 532L392 470Z' },
  PoloSweater: { neck: 'M385 415Q468 380 552 415L552 505L570 520L478 606L385 510Z', solid: true },
  SweaterDots: { neck: NECK, solid: true },
  Turtleneck: { neck: NECK, solid: true },
};

/** One that nobody has looked at keeps a plain neck. */
export const bustOf = (look: Look): Bust => busts[look.body] ?? { neck: NECK };

/** Colours under the lines of a bust's SVG: its paper becomes the top, and the neck is laid between paper and ink. */
export function colouredBust(svg: string, look: Look): string {
  const bust = bustOf(look);
  const ink = svg.search(new RegExp(`<path[^>]*fill="${INK}"`));
  if (ink < 0) throw new Error(`${look.body}: no lines in it`);
  const [, x = '0', y = '0'] = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(svg.slice(0, ink)) ?? [];
  // The lines lie in a moved group, and the neck is given where the drawing is.
  const neck = `<path transform="translate(${-Number(x)} ${-Number(y)})" d="${bust.neck}" fill="${look.skin}"/>`;
  return `${svg.slice(0, ink)}${neck}${svg.slice(ink)}${bust.over?.(look) ?? ''}`;
}

const SLEEVES = [
  'M276 742C256 792 250 872 282 908C336 926 420 932 484 924C494 900 494 872 482 846C424 840 396 806 372 742',
  'M736 742C756 792 762 868 734 902C688 918 640 922 598 916C586 894 586 868 594 846C636 836 658 804 676 742',
];

/** Forearms on the table and hands clasped, for leaning in: our own drawing, in the same line. The sleeves have no line where they leave the bust. */
export const armsOf = ({ top, skin }: Look): string =>
  `<g transform="translate(430 893) scale(1.36 1.12) translate(-506 -836)" stroke="${INK}" stroke-width="11.5" stroke-linecap="round" stroke-linejoin="round">
    <path fill="${skin}" d="M462 852C490 832 540 828 574 842C600 854 606 892 588 912C566 932 500 934 470 922Z"/>
    ${SLEEVES.map((sleeve) => `<path fill="${top}" d="${sleeve}"/>`).join('')}
    <path fill="${skin}" d="M596 848C566 828 524 828 502 846C490 856 496 868 510 868C498 874 498 888 512 890C504 898 510 908 524 908C548 916 580 918 598 912Z"/>
    <path fill="none" stroke-width="7" d="M512 868C528 868 542 866 552 862M514 889C530 890 542 888 554 884M526 907C540 908 550 906 560 902"/>
    <path fill="none" stroke-width="7" opacity="0.7" d="M322 850C342 866 364 874 388 876M698 850C684 862 668 870 652 872"/></g>`;

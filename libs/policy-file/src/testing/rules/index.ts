import { advendio } from './advendio';
import { restaurant } from './restaurant';
import type { Rule } from './rule';
import { threeLine } from './three-line';
import { webbee } from './webbee';
import { wep } from './wep';

/** The numbered rules of the five policies. */
export const rulesOf: Record<string, Rule[]> = { wep, advendio, restaurant, webbee, 'three-line': threeLine };

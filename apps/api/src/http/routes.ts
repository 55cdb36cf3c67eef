import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { audienceKey, type Audience } from '../access/rights.decorator';

/** One way into the API. */
export type Route = { method: string; path: string; handler: string; audience: Audience | undefined };

/** Every route that a controller of this application has. */
@Injectable()
export class Routes implements OnApplicationBootstrap {
  private patterns: { route: Route; pattern: RegExp }[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    this.patterns = this.all().map((route) => ({ route, pattern: patternOf(route.path) }));
  }

  /** All routes, with whom each is for; undefined where a controller does not say. */
  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, (...args: unknown[]) => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
        if (handler === undefined || method === undefined) return [];
        const path = pathOf(Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, handler));
        const audience = this.reflector.getAllAndOverride<Audience | undefined>(audienceKey, [handler, metatype]);
        return [{ method: RequestMethod[method], path, handler: `${metatype.name}.${name}`, audience }];
      });
    });
  }

  /** The methods that an address takes; none when there is no such address. */
  methodsAt(path: string): string[] {
    const methods = this.patterns.filter(({ pattern }) => pattern.test(path)).map(({ route }) => route.method);
    return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
  }
}

function pathOf(...pieces: unknown[]): string {
  const steps = pieces.flatMap((piece) => String(piece).split('/')).filter((step) => step !== '');
  return `/${steps.join('/')}`;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+')}/?$`, 'i');
}

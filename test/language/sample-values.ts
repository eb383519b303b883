/** Values to call every function of the English words, sentences and help with, made from the types of its parameters. */

import { join } from 'node:path';
import ts from 'typescript';

/** The arguments of several calls. */
export type Calls = readonly (readonly unknown[])[];

const FOLDER = join(import.meta.dirname, '../../src/language/en');

const program = ts.createProgram(
  ['words.ts', 'sentences.ts', 'help.ts'].map((name) => join(FOLDER, name)),
  {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
);
const checker = program.getTypeChecker();

const cycled = <One>(ones: readonly One[], at: number): One => ones[at % ones.length]!;

const propertiesOf = (type: ts.Type): readonly (readonly [string, ts.Type])[] =>
  checker.getPropertiesOfType(type).map((one) => [one.name, checker.getTypeOfSymbol(one)] as const);

// Some values of a type: every word of a union, nothing where it may be nothing, none, one and many.
const samplesOf = (type: ts.Type): readonly unknown[] => {
  if (type.isUnion()) return type.types.flatMap(samplesOf);
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.Null) return [null];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === 'true'];
  // A day is a text like any other, and some texts are days.
  if (type.flags & ts.TypeFlags.String) return ['2026-11-20'];
  if (type.flags & ts.TypeFlags.Number) return [1, 2, 0];
  if (checker.isArrayType(type)) {
    const inside = samplesOf(checker.getTypeArguments(type as ts.TypeReference)[0]!);
    return [inside.slice(0, 1), [cycled(inside, 0), cycled(inside, 1)]];
  }
  if (type.flags & ts.TypeFlags.Object) {
    const properties = propertiesOf(type).map(
      ([name, one]) => [name, [...samplesOf(one), ...(checker.isArrayType(one) ? [[]] : [])]] as const,
    );
    const most = Math.max(1, ...properties.map(([, ones]) => ones.length));
    return Array.from({ length: most }, (_, at) =>
      Object.fromEntries(properties.map(([name, ones]) => [name, cycled(ones, at)])),
    );
  }
  throw new TypeError(`no sample of ${checker.typeToString(type)}`);
};

const callsOf = (parameters: readonly ts.Type[]): Calls => {
  const samples = parameters.map(samplesOf);
  return samples.reduce<Calls>(
    (calls, ones) => calls.flatMap((call) => ones.map((one) => [...call, one])),
    [[]],
  );
};

const functionsIn = (type: ts.Type, path: string): readonly (readonly [string, Calls])[] => {
  const [signature] = type.getCallSignatures();
  if (signature !== undefined) {
    return [[path, callsOf(signature.parameters.map((one) => checker.getTypeOfSymbol(one)))]];
  }
  if (!(type.flags & ts.TypeFlags.Object) || checker.isArrayType(type)) return [];
  return propertiesOf(type).flatMap(([name, one]) =>
    functionsIn(one, path === '' ? name : `${path}.${name}`),
  );
};

/** The calls of each function of an exported object, by its path in it. */
export const callsOfEach = (name: 'words' | 'sentences' | 'help'): ReadonlyMap<string, Calls> => {
  const source = program.getSourceFile(join(FOLDER, `${name}.ts`))!;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  const found = exported.find((one) => String(one.escapedName) === name)!;
  return new Map(functionsIn(checker.getTypeOfSymbol(found), ''));
};

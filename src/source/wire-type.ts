/** Derives the type of a file's content from its JSON Schema, for the part of JSON Schema that the formats use. */

type Definitions = Readonly<Record<string, unknown>>;

interface ByTypeName {
  string: string;
  number: number;
  integer: number;
  boolean: boolean;
  null: null;
}

type ObjectType<Schema, All extends Definitions> = Schema extends {
  properties: infer Properties;
  required: readonly (infer Required)[];
}
  ? {
      readonly [Key in keyof Properties as Key extends Required ? Key : never]: Value<Properties[Key], All>;
    } & {
      readonly [Key in keyof Properties as Key extends Required ? never : Key]?: Value<Properties[Key], All>;
    }
  : Schema extends { properties: infer Properties }
    ? { readonly [Key in keyof Properties]?: Value<Properties[Key], All> }
    : Schema extends { additionalProperties: infer Values }
      ? Readonly<Record<string, Value<Values, All>>>
      : never;

type OfTypeName<Name, Schema, All extends Definitions> = Name extends keyof ByTypeName
  ? ByTypeName[Name]
  : Name extends 'array'
    ? Schema extends { items: infer Items }
      ? readonly Value<Items, All>[]
      : never
    : Name extends 'object'
      ? ObjectType<Schema, All>
      : never;

type Value<Schema, All extends Definitions> = Schema extends { $ref: `#/definitions/${infer Name}` }
  ? Value<All[Name], All>
  : Schema extends { const: infer Only }
    ? Only
    : Schema extends { enum: readonly (infer One)[] }
      ? One
      : Schema extends { type: readonly (infer Name)[] }
        ? OfTypeName<Name, Schema, All>
        : Schema extends { type: infer Name }
          ? OfTypeName<Name, Schema, All>
          : never;

/** The type of a value that a schema (a `const`, with its `definitions`) accepts. */
export type WireType<Schema> = Schema extends { definitions: infer All extends Definitions }
  ? Value<Schema, All>
  : never;

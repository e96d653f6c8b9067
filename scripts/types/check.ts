/**
 * Types of the whole project, `.astro` components among them, in one TypeScript program: as strict as `astro check`,
 * without its language server.
 */
import { join, relative } from 'node:path';
import ts from 'typescript';
import { type Component, readComponent, type VirtualModule } from './astro.ts';

/**
 * What Astro allows and TypeScript does not: front matter that returns a response, an attribute given twice; and a
 * consequence of a component that could not be read, which is told by itself.
 */
const allowedInComponents: ReadonlySet<number> = new Set([1108, 17001, 1208]);

/** `.astro` files belong to the program; what kind of script they hold is seen only once they are converted. */
const astroFiles: ts.FileExtensionInfo = {
  extension: '.astro',
  isMixedContent: true,
  scriptKind: ts.ScriptKind.Deferred,
};

/**
 * @param root the folder of tsconfig.json, which says what is checked and how strictly
 * @returns what is wrong, as `path:line:column message`
 * @throws if tsconfig.json cannot be read
 */
export function checkTypes(root: string): string[] {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, host, undefined, undefined, [
    astroFiles,
  ]);
  if (!config) throw new Error(`${root} has no tsconfig.json`);
  const isComponent = (path: string): boolean => path.endsWith(astroFiles.extension);
  const components = config.fileNames.filter(isComponent).map(readComponent);
  const modules = new Map(components.flatMap((component) => [...component.modules]));
  const ambient = ['env.d.ts', 'astro-jsx.d.ts'].map((name) => join(root, 'node_modules/astro', name));
  const program = ts.createProgram({
    rootNames: [...config.fileNames.filter((path) => !isComponent(path)), ...modules.keys(), ...ambient],
    options: config.options,
    host: hostWith(modules, config.options),
    configFileParsingDiagnostics: config.errors,
  });
  return [
    ...components.flatMap((component) => faultsOf(component, root)),
    ...ts.getPreEmitDiagnostics(program).flatMap((diagnostic) => tell(diagnostic, modules, root)),
  ];
}

/** Reads the modules of components from memory, and all else from the disk. */
function hostWith(modules: ReadonlyMap<string, VirtualModule>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.readFile = (path) => modules.get(path)?.code ?? readFile(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, language, ...rest) => {
    const code = modules.get(path)?.code;
    return code === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, code, language, true);
  };
  return host;
}

const faultsOf = ({ path, source, faults }: Component, root: string): string[] =>
  faults.map(({ message, offset }) => `${place(root, path, source, offset)} ${message}`);

function tell(
  { file, start = 0, code, messageText }: ts.Diagnostic,
  modules: ReadonlyMap<string, VirtualModule>,
  root: string,
): string[] {
  const message = `ts(${code}) ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  if (!file) return [message];
  const module = modules.get(file.fileName);
  if (!module) return [`${place(root, file.fileName, file.text, start)} ${message}`];
  if (allowedInComponents.has(code)) return [];
  const offset = module.original(start);
  // Code that the converter added is not the component's.
  if (offset === undefined) return [];
  return [`${place(root, module.component.path, module.component.source, offset)} ${message}`];
}

function place(root: string, path: string, text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${relative(root, path)}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

import type { Page } from 'playwright';

/** A node of the tree that the browser hands to assistive technology. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Value in words, of a slider. */
  readonly value: string;
  /** States and properties, as `expanded`, `focused`, `disabled`. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
}

/** Roles that only hold others. */
const LAYOUT = new Set(['none', 'generic', 'InlineTextBox', 'StaticText', 'LayoutTable']);

/** The tree of a page, read by the browser's own protocol; what it ignores is left out. */
export async function readTree(page: Page): Promise<readonly TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (id: string): readonly TreeNode[] =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => {
      const node = byId.get(child);
      const role = String(node?.role?.value ?? '');
      if (!node || node.ignored || LAYOUT.has(role)) return childrenOf(child);
      const states = (node.properties ?? []).map(({ name, value }) => [name, value.value] as const);
      return [
        {
          role,
          name: String(node.name?.value ?? ''),
          description: String(node.description?.value ?? ''),
          value: String(node.value?.value ?? ''),
          states: Object.fromEntries(states),
          children: childrenOf(child),
        },
      ];
    });
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return childrenOf(root?.nodeId ?? '');
}

/** All nodes of a role, in the order of the tree. */
export const allOf = (nodes: readonly TreeNode[], role: string): TreeNode[] =>
  nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...allOf(node.children, role)]);

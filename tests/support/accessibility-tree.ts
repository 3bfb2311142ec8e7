// The accessibility tree as Chromium hands it to a screen reader: roles, names, states.
import { expect, type Page } from '@playwright/test'

/** One thing that a screen reader meets. */
export interface Told {
  role: string
  name: string
  description: string
  value: string
  /** States and properties that are set: checked, expanded, selected … */
  states: Record<string, unknown>
  children: Told[]
}

interface AxValue {
  value?: unknown
}

interface AxNode {
  nodeId: string
  parentId?: string
  ignored: boolean
  role?: AxValue
  name?: AxValue
  description?: AxValue
  value?: AxValue
  properties?: { name: string; value: AxValue }[]
  childIds?: string[]
}

const text = (value: AxValue | undefined): string => String(value?.value ?? '')

/** Takes a page; returns its tree without what is ignored: the children of an ignored thing stand in its place. */
export async function accessibilityTree(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const tell = (id: string): Told[] => {
    const node = byId.get(id)
    if (!node) return []
    const children = (node.childIds ?? []).flatMap(tell)
    if (node.ignored) return children
    const { role, name, description, value, properties = [] } = node
    const states = Object.fromEntries(properties.map((one) => [one.name, one.value.value]))
    const told = { role: text(role), name: text(name), description: text(description) }
    return [{ ...told, value: text(value), states, children }]
  }
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap(({ nodeId }) => tell(nodeId))
}

/** Takes trees and a role; returns everything in them with that role, in reading order. */
export function allOf(trees: readonly Told[], role: string): Told[] {
  return trees.flatMap((tree) => [
    ...(tree.role === role ? [tree] : []),
    ...allOf(tree.children, role),
  ])
}

/** Takes a page, a role and a name; returns the one thing of both, and fails where there is none, or more. */
export async function theOne(page: Page, role: string, name: string | RegExp): Promise<Told> {
  const all = allOf(await accessibilityTree(page), role)
  const found = all.filter((told) =>
    name instanceof RegExp ? name.test(told.name) : told.name === name,
  )
  expect(
    found.length,
    `${role} ${String(name)} among ${all.map((told) => told.name).join(' | ')}`,
  ).toBe(1)
  return found[0] as Told
}

/** Takes a thing; returns all text in it, as it is read. */
export const read = (told: Told): string =>
  [told.role === 'StaticText' ? told.name : '', ...told.children.map(read)]
    .filter(Boolean)
    .join(' ')

/** Takes a page; returns what its status regions say. */
export const saidOn = async (page: Page): Promise<string[]> =>
  allOf(await accessibilityTree(page), 'status').map(read)

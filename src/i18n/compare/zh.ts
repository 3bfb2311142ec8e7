// The words of the comparison of all errors in Simplified Chinese.
import type { CompareStrings } from './en.ts'

export const compare: CompareStrings = {
  title: '所有错误在所有平台上的对照',
  titleOf: (places, all) => `所有错误在所有平台上的对照：第 ${places} 个，共 ${all} 个`,
  description: '每个错误在每个平台上的编号，合为一张表。',
  descriptionOf: (places, all) =>
    `每个错误在每个平台上的编号，合为一张表。这里是第 ${places} 个错误，共 ${all} 个，最常见的在前。`,
  lead: '每行是一个错误，最常遇到的排在前面；每列是一个平台或运行时。某处对同一错误有多个名称或编号时，单元格中全部列出。列可以选择，所选的列会写进地址。',
  parts: '表的各部分，最常见的错误在前',
  partShown: (places, all) => `第 ${places} 个错误，共 ${all} 个`,
  showAll: (all) => `显示全部 ${all} 个`,
  loading: (shown, loaded, missing) =>
    `已载入 ${loaded} 个错误，显示 ${shown} 个；正在载入其余 ${missing} 个……`,
  failed: (shown, loaded, missing) =>
    `已载入 ${loaded} 个错误，显示 ${shown} 个。其余 ${missing} 个未能载入：请重试，或刷新页面。`,
  again: '重试',
}

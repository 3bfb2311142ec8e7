// The words about programs that provoke errors, in Simplified Chinese.
import type { ReproductionStrings } from './en.ts'

export const reproductions: ReproductionStrings = {
  title: '有意触发：什么误用得到什么错误',
  description:
    '在 Linux 上触发套接字错误的短程序及记录的结果，并列出 Windows 和 macOS 文档的说法。',
  lead: (count) =>
    `${count} 个短程序，每个只犯一个错误。本站的测试在 Linux 上运行所有程序，并把结果与这里的记录比较。`,
  documentedLead:
    'Windows 和 macOS 两列没有实测，只转述所列文档的说法。单元格为空，表示没有找到明确说明的文档。',
  matrix: '调用、误用、结果',
  tryIt: '动手试一试',
  tryItLead: '这些程序在 Linux 上触发该错误。本站的测试会运行它们并比较结果。',
  mistake: '误用',
  observedOn: 'Linux（实测）',
  documentedOn: (platform) => `${platform}（文档）`,
  commands: '命令',
  result: '结果',
  kernel: (version) => `Linux ${version}`,
  after: (seconds) => `用时 ${seconds} 秒`,
  allPrograms: '所有程序及其结果',
  door: '触发错误的程序：什么误用得到什么结果',
  need: {
    'network-namespace': '在单独的网络命名空间中运行，机器自身的网络不受影响。',
    'unprivileged-user': '请以普通用户身份运行：root 不受此限制。',
    ipv6: '需要 IPv6。',
    iptables: '需要 iptables。',
  },
}

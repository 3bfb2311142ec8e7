// The interface in Simplified Chinese.
import type { Strings } from './en.ts'
import { about } from './about/zh.ts'
import { api } from './api/zh.ts'
import { categories } from './categories/zh.ts'
import { compare } from './compare/zh.ts'
import { error } from './error/zh.ts'
import { reproductions } from './reproductions/zh.ts'
import { runtimes } from './runtimes/zh.ts'
import { search } from './search/zh.ts'
import { terms } from './terms/zh.ts'

export const zh: Strings = {
  ...terms,
  siteName: '套接字错误图鉴',
  siteDescription:
    '每一个套接字错误：它在各个平台上的编号、名称和系统文字，它的含义、责任在谁、先查什么。',
  skipToContent: '跳到正文',
  languageSwitch: '语言',
  otherLanguages: '本页的其他语言版本',
  theme: '主题',
  themeSystem: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
  mainNavigation: '主导航',
  navDiagnose: '查找原因',
  navCalls: '函数',
  navCompare: '对照表',
  navPlatforms: '平台',
  navAbout: '关于',
  copy: '复制',
  copied: '已复制',
  footerFacts: '编号和系统文字取自各系统的头文件和源代码，每张表都注明出处。',

  search,
  runtimes,
  api,
  categories,
  reproductions,

  home: {
    title: '套接字错误图鉴',
    lead: '套接字错误在每个系统上的含义，以及先查什么。',
    examples: '例如',
    mostMet: '最常遇到的错误',
    doors: '全部表格',
    doorWindows: '按编号排列的 Windows 套接字错误码',
    doorDiagnose: '没有编号时查找原因：按现象和所用时间',
    doorCompare: '所有错误在所有平台上的对照',
    doorPlatform: (platform) => `${platform} 的错误编号`,
    allErrors: '按主题查看所有错误',
    facts: (errors, platforms, values) =>
      `${errors} 个错误，${platforms} 个平台，${values} 个编号。每个编号都由脚本从所属系统的头文件中取得。`,
  },

  error,

  table: {
    platform: '平台',
    architecture: '架构',
    identifier: '名称',
    value: '编号',
    hex: '十六进制',
    hresult: 'HRESULT',
    cRuntime: 'C 运行时的 errno',
    signed: '有符号',
    text: '系统文字',
    header: '头文件',
    meaning: '含义',
    error: '错误',
    sources: '编号的来源',
    aliasOf: (identifier) => `定义为 ${identifier}`,
    disputed: (value, where) => `${where} 中为 ${value}`,
    disputedLabel: '来源不一致',
    none: '无',
    filter: '按名称、编号或文字筛选',
    sortBy: (column) => `按${column}排序`,
    rows: (count) => `${count} 行`,
    columns: '列',
    allColumns: '全部列',
    usualColumns: '常用列',
    moreColumns: '其他各列',
    shown: (shown, all) => `共 ${all} 个错误，显示 ${shown} 个`,
    csv: '下载为 CSV',
    scrollHint: '表格可以左右滚动。',
  },

  value: {
    title: (value) => `${value}：是哪个系统输出的？`,
    titleOne: (value) => value,
    description: (value, names) => `${value} 在各个平台上的含义：${names}。`,
    lead: '同一个编号在不同系统上表示不同的错误。',
    leadOne: '这个编号只有一种含义。',
    meanings: '含义',
    forms: '这个编号的其他写法',
    formHex: '十六进制',
    formHresult: 'Windows 上的 HRESULT',
    formSigned: '有符号数形式的 HRESULT',
    formNegated: '取负：内核和 libuv 返回的形式',
    negated: (positive) => `作为 errno ${positive} 的负值`,
    negatedLead: 'Linux 内核和 libuv 把 errno 作为负数返回。',
    goOn: (name) => `前往 ${name}`,
  },

  platform: {
    title: (platform) => `${platform} 的错误编号`,
    description: (platform, count) =>
      `${platform} 的全部 ${count} 个错误编号，附名称、系统文字和含义。`,
    index: '平台',
    indexLead: '每个平台一页：头文件中定义的每个错误编号，按编号排列。',
    count: (count) => `${count} 个编号`,
    tableOf: (file) => `取自 ${file}`,
    differs: (architecture) => `${architecture} 上的不同之处`,
    notes: '注意事项',
    proved: (proved, all, date) =>
      `${date} 用脚本在 Debian 12 软件包中核对：${all} 个编号中核实了 ${proved} 个。`,
    provedOn: (proved, all, date, architecture) =>
      `${date} 用脚本在 Debian 12 软件包中核对：${architecture} 的 ${all} 个编号（含通用编号）中核实了 ${proved} 个。`,
    provedTexts: (proved, all, date) =>
      `${date} 用脚本在 Debian 12 软件包中核对：${all} 条文字中核实了 ${proved} 条。`,
    noProof: 'Debian 12 没有软件包包含这些编号，它们仅依据所列来源。',
    unproved: '仅依据所列来源',
    witnesses: '软件包与文件',
    textProofs: '系统文字的核实',
  },

  code: {
    title: '现成代码',
    language: '显示语言',
    side: { posix: 'POSIX 系统', windows: 'Windows 系统' },
  },

  diagnose: {
    title: '查找原因',
    lead: '手里没有编号？从看到的现象开始，点两下就到可能的原因。',
    colon: '：',
  },

  call: {
    title: (name) => `${name} 返回的错误`,
    description: (name, count) => `${name} 返回的 ${count} 个错误，附各平台上的原因。`,
    index: '函数及其错误',
    indexLead: '手里只有代码、没有编号时，从这里开始：每个函数会返回哪些错误，为什么。',
    errors: '它返回什么',
    count: (count) => `${count} 个错误`,
    group: {
      connection: '打开、连接与关闭',
      data: '发送与接收',
      options: '套接字的选项与地址',
      waiting: '等待事件',
      names: '名称与服务',
      winsock: '仅 Windows 套接字',
      files: '文件与其他调用',
    },
  },

  compare,

  about,

  keepOffline: '保存本站供离线使用',

  openSearch: '套接字错误',

  feed: {
    title: '套接字错误图鉴：更新记录',
    label: '更新订阅',
  },

  notFound: {
    title: '没有这个页面',
    text: '这个地址没有内容。请用编号、名称或消息查找错误：',
    home: '回到首页',
  },

  shortLink: {
    title: (name) => `${name}：短链接`,
    continueIn: '继续阅读',
  },
}

// The words of the page about the atlas in Chinese.
import type { AboutStrings } from './en.ts'

export const about: AboutStrings = {
  title: '关于本图鉴',
  description: '事实从哪里来，如何核对，用词是什么意思。',
  sections: [
    {
      heading: '编号从哪里来',
      text: '每张表都对应所述系统的一个头文件。编号由脚本从该头文件，或从引用它的软件包中取出；各平台的页面注明文件及其版本。十六进制形式和 HRESULT 由计算得出。',
    },
    {
      heading: '文字从哪里来',
      text: '系统输出的文字原样引用，连同其中的错误，并注明在哪里见到。只在文档或旧列表中见到的措辞会注明这一点。各种语言的说明都由我们自己撰写。',
    },
    {
      heading: '原因从哪里来',
      text: '一条原因只有在有来源写明它，或者我们测到它时才会发布，依据就写在原因下面。测量结果注明内核版本。给 Linux 的命令都运行过，手头机器上缺少所需条件的除外；给 Windows 和 macOS 的命令依照文档写成，没有运行过。',
    },
    {
      heading: '“同一个错误”是什么意思',
      text: '报告同一事件的名称共用一页，例如 ECONNREFUSED、WSAECONNREFUSED 和 ERROR_CONNECTION_REFUSED。只是相近的名称各有一页，每页说明它们的区别。',
    },
    {
      heading: '链接如何工作',
      text: '每个名称、编号和十六进制形式都是本站的一个地址，例如 /econnrefused/、/10061/ 和 /0x8007274d/。短链接以读者的语言打开。地址不会改变。',
    },
    {
      heading: '隐私',
      text: '搜索在浏览器中进行，粘贴的内容不会发送到任何地方。本站不设置 Cookie；所选的语言和主题只记在读者自己的设备上。',
    },
    {
      heading: '许可',
      text: '文字和表格按 CC BY 4.0 许可分享和改编：注明“套接字错误图鉴”，并链接到所用的页面。代码采用 MIT 许可。系统消息是引用，权利归各自的所有者。',
    },
  ],
}

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>How every page looks: on screen, light and dark, and on paper. What depends on the columns of a table is in <see cref="PageTableStyle"/>.</summary>
internal static class PageStyle
{
    /// <summary>Up to here a screen is a phone's, in rem.</summary>
    internal const int Phone = 40;

    /// <summary>The parts of a bar differ in lightness and in pattern, so that they can be told apart without colour.</summary>
    private static ReadOnlySpan<byte> Colours => """
        :root{color-scheme:light dark;--paper:#fff;--ink:#1a1e23;--soft:#565e68;--hair:#e6e9ed;--rule:#98a1ab;--tint:#f3f5f8;--mark:#1c4e7a;
        --a:#1c4e7a;--b:#8fbfe6;--c:#b8691b;--d:#f0c987;--e:#3f6b4f;--f:#b9a3c9}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#e7eaed;--soft:#a5adb7;--hair:#2a3037;--rule:#66707b;--tint:#1d2228;--mark:#9cc8f0;
        --a:#4f8fc8;--b:#b9dbf7;--c:#c9853c;--d:#f3d7a4;--e:#6da583;--f:#cbb9d8}}

        """u8;

    private static ReadOnlySpan<byte> Text => """
        *{box-sizing:border-box}
        html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0 auto;max-width:92rem;padding:2.5rem clamp(1rem,3vw,3rem) 3rem;color:var(--ink);font:400 .9375rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
        h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,Georgia,"Liberation Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance;hyphens:manual}
        h1{font-size:2.125rem;margin:0 0 .75rem;letter-spacing:-.01em}
        h2{font-size:1.375rem;margin:0 0 .75rem;color:var(--mark)}
        header{border-bottom:1px solid var(--rule);padding-bottom:1.25rem}
        header ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.125rem 1.75rem;color:var(--soft)}
        header li{min-width:0}
        header li:first-child{flex:1 0 100%;color:var(--ink);font-weight:600}
        nav{margin-top:1rem}
        nav ul{gap:.25rem 1.25rem}
        nav li:first-child{flex:0 1 auto;font-weight:400}
        nav a{color:var(--mark);text-decoration-thickness:1px;text-underline-offset:.2em}
        a:focus-visible{outline:2px solid var(--mark);outline-offset:3px}
        section{margin-top:2.5rem}
        section p,section>ul{max-width:70ch;margin:0 0 .5rem}
        section>ul{padding-left:1.2rem}
        section>ul li{margin-bottom:.35rem}
        section>ul li::marker{color:var(--rule)}
        footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.75rem;color:var(--soft);font-size:.8125rem}
        footer p{margin:0}

        """u8;

    private static ReadOnlySpan<byte> Tables => """
        table{width:100%;border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.4;font-variant-numeric:lining-nums tabular-nums}
        caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        th,td{padding:.25rem .5rem;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
        thead th{position:sticky;top:0;z-index:1;background:var(--paper);color:var(--soft);font-weight:600;font-size:.8125rem;line-height:1.25;vertical-align:bottom;padding-top:.5rem;padding-bottom:.4rem;border-bottom:1px solid var(--rule);overflow-wrap:normal;hyphens:manual}
        tbody td{border-top:1px solid var(--hair)}
        tbody tr:first-child td,tr.s+tr td,tr.b td{border-top-color:transparent}
        tr.b td{padding-top:.05rem;padding-bottom:.15rem}
        tr.s th{padding-top:1.5rem;padding-bottom:.35rem;font-size:1rem;font-weight:600;color:var(--mark);border-bottom:1px solid var(--hair)}
        tr.s+tr.s th{padding-top:.5rem;font-size:.875rem;color:var(--ink)}
        tbody:first-of-type tr.s:first-child th{padding-top:.9rem}
        tbody tr.u th,tbody tr.u td{font-weight:600;border-top:1px solid var(--rule);padding-bottom:1rem}
        tbody tr.t th,tbody tr.t td{font-weight:700;background:var(--tint);border-top:2px solid var(--ink);padding-top:.45rem;padding-bottom:.45rem}
        tbody .z{color:var(--soft)}
        tbody .e{color:var(--soft);padding-top:.6rem;text-align:left!important;display:table-cell!important}
        tbody .e::before{content:none!important}
        .bridge{width:auto;min-width:min(100%,26rem)}
        .bridge td{text-align:right;white-space:nowrap;padding-left:2rem}
        .bridge th,.bridge td{border-top:0}
        .bridge tr.r th,.bridge tr.r td{border-top:1px solid var(--rule)}
        .bridge tr:first-child th,.bridge tr:first-child td{font-weight:600}
        .sign{display:inline-block;width:1.25em;color:var(--soft)}

        """u8;

    private static ReadOnlySpan<byte> Pictures => """
        svg{display:block;width:100%;height:auto;font-size:12.5px;font-variant-numeric:lining-nums tabular-nums;fill:var(--ink)}
        svg.wide{max-width:54rem}
        svg.narrow{display:none}
        svg text{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
        svg .k{fill:var(--soft)}
        svg .n{font-weight:600}
        svg line{stroke:var(--hair)}
        svg line.o{stroke:var(--ink)}
        .pa{fill:var(--a)}.pb{fill:var(--b)}.pc{fill:var(--c)}.pd{fill:var(--d)}.pe{fill:var(--e)}.pf{fill:var(--f)}
        .h{fill:none;stroke:var(--paper);stroke-width:1.4}.i{fill:none;stroke:#1a1e23;stroke-width:1}
        @media screen and (max-width:40rem){svg.wide{display:none}svg.narrow{display:block}body{padding-top:1.25rem}h1{font-size:1.625rem}header ul{display:block}nav ul{display:flex}.bridge td{padding-left:.5rem}}

        """u8;

    /// <summary>Black on white. Colours of bars are printed, for their lightness and patterns tell them apart; no other colour says anything.</summary>
    private static ReadOnlySpan<byte> Paper => """
        @media print{
        :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--hair:#ccc;--rule:#777;--tint:#fff;--mark:#000}
        body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4}
        h1{font-size:19pt}
        h2{font-size:13pt;margin-bottom:6pt;break-inside:avoid}
        h2::after{content:"";display:block;height:32mm;margin-bottom:-32mm}
        section{margin-top:16pt}
        section.new{break-before:page;margin-top:0}
        section.whole{break-inside:avoid}
        nav,footer{display:none}
        table{font-size:8.5pt;line-height:1.3}
        thead{display:table-header-group}
        thead th{position:static;font-size:8pt}
        th,td{padding:1.2pt 4pt}
        tr{break-inside:avoid}
        h1,h2,thead,tr.s{break-after:avoid}
        tr.u,tr.t{break-before:avoid}
        tr.s th{font-size:10pt;padding-top:10pt;padding-bottom:3pt}
        tbody tr.u th,tbody tr.u td{padding-bottom:8pt}
        tbody tr.t th,tbody tr.t td{border-bottom:1px solid #000}
        .bridge,.picture,section>ul li,section p{break-inside:avoid}
        svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        svg{max-height:150mm}
        svg.wide{max-width:190mm}
        p,li{orphans:3;widows:3}
        }

        """u8;

    /// <summary>Writes the style of a page, all of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="bytes">Where to.</param>
    internal static void Write(Page page, PageBytes bytes)
    {
        bytes.Raw(Colours);
        bytes.Raw(Text);
        bytes.Raw(Tables);
        bytes.Raw(Pictures);
        var number = 0;
        foreach (var part in page.Parts)
        {
            if (part is PageTable table)
            {
                new PageTableStyle(bytes, table, ++number).Write();
            }
        }

        bytes.Raw(Paper);
        WriteSheet(page, bytes);
    }

    /// <summary>The sheet: A4 across, the report and what was asked first above; below, in place of the foot of the screen, how to read it, and the pages counted.</summary>
    private static void WriteSheet(Page page, PageBytes bytes)
    {
        var font = """;font:8pt -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color:#333"""u8;
        bytes.Raw("@page{size:A4 landscape;margin:15mm 12mm 15mm;\n@top-left{content:"u8);
        bytes.StyleString(page.Title);
        bytes.Raw(font);
        bytes.Raw("}\n@top-right{content:"u8);
        bytes.StyleString(page.Asked.IsDefaultOrEmpty ? "" : page.Asked[0]);
        bytes.Raw(font);
        bytes.Raw("}\n@bottom-left{content:"u8);
        bytes.StyleString(new ScreenWords(page.Language).HowToRead);
        bytes.Raw(font);
        bytes.Raw("}\n@bottom-right{content:counter(page) \" / \" counter(pages)"u8);
        bytes.Raw(font);
        bytes.Raw("}}\n@page:first{@top-left{content:none}@top-right{content:none}}\n"u8);
    }
}

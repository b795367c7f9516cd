namespace Declaratie.BrowserTests;

/// <summary>Questions to a page in the browser.</summary>
internal static class Scripts
{
    internal const string WidthBeyondTheScreen = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>What is wrong with tables and pictures for who cannot see them.</summary>
    internal const string Inaccessible = """
        () => {
          const wrong = [];
          for (const table of document.querySelectorAll('table')) {
            if (!table.caption?.textContent.trim()) wrong.push('no caption: ' + table.className);
            if (!table.querySelector('th')) wrong.push('no heading: ' + table.className);
            for (const th of table.querySelectorAll('th'))
              if (!['col', 'row', 'rowgroup'].includes(th.getAttribute('scope'))) wrong.push('no scope: ' + th.outerHTML);
          }
          for (const svg of document.querySelectorAll('svg')) {
            const names = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id));
            if (svg.getAttribute('role') !== 'img') wrong.push('no role');
            if (names.map(name => name?.localName).join() !== 'title,desc') wrong.push('no title and description');
            if (names.some(name => !name?.textContent.trim())) wrong.push('empty title or description');
          }
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
          if (new Set(ids).size !== ids.length) wrong.push('an id occurs twice');
          if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
          if (document.querySelectorAll('main').length !== 1) wrong.push('not one main');
          for (const link of document.querySelectorAll('a'))
            if (!document.querySelector(link.getAttribute('href'))) wrong.push('a link leads nowhere: ' + link.outerHTML);
          return wrong;
        }
        """;

    /// <summary>The visible texts with a contrast below 4.5, labels before cells too.</summary>
    internal const string Pale = """
        () => {
          const parse = colour => { const n = colour.match(/[\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
          const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
          const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
          const behind = element => {
            const layers = [];
            for (let e = element; e; e = e.parentElement) layers.push(parse(getComputedStyle(e).backgroundColor));
            return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
          };
          const contrast = (colour, element) => {
            const ground = behind(element), a = light(over(parse(colour), ground)), b = light(ground);
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          };
          const seen = new Set(), pale = [];
          let looked = 0;
          const look = (colour, element, text) => {
            looked++;
            const ratio = contrast(colour, element);
            if (ratio < 4.5) pale.push(ratio.toFixed(2) + ' ' + colour + ': ' + text.slice(0, 40));
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (!node.data.trim() || ['title', 'desc'].includes(element.localName) || !element.checkVisibility()) continue;
            if (element.closest('caption')) continue;
            const style = getComputedStyle(element);
            look(element.closest('svg') ? style.fill : style.color, element, node.data);
          }
          for (const cell of document.querySelectorAll('td')) {
            const label = getComputedStyle(cell, '::before');
            if (cell.checkVisibility() && !['none', 'normal'].includes(label.content)) look(label.color, cell, label.content);
          }
          return looked === 0 ? ['nothing was looked at'] : pale;
        }
        """;

    /// <summary>How many sheets the rows of the one table need, from the height of each as it is printed.</summary>
    internal const string Sheets = """
        sheet => {
          const table = document.querySelector('table'), head = table.tHead.getBoundingClientRect().height;
          const top = table.tHead.getBoundingClientRect().top + scrollY;
          let sheets = 1, used = top + head;
          for (const row of table.querySelectorAll('tbody tr')) {
            const height = row.getBoundingClientRect().height;
            if (used + height > sheet) { sheets++; used = head; }
            used += height;
          }
          return sheets;
        }
        """;
}

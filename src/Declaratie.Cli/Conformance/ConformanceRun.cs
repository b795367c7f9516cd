using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Declaratie.Cli.Conformance;

/// <summary>Asks a program every question of the cases; several at a time, each with a copy of the journal in a folder of its own.</summary>
/// <param name="Command">The program.</param>
/// <param name="Program">The limits that it is held to.</param>
/// <param name="Jobs">How many questions at a time.</param>
internal sealed record ConformanceRun(CommandLineWords Command, AskedProgram Program, int Jobs)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Asks.</summary>
    /// <param name="source">The files of the kit.</param>
    /// <param name="cases">The cases to ask.</param>
    /// <param name="done">Called after each question.</param>
    /// <returns>What became of each case, in order.</returns>
    /// <exception cref="ToolFailure">The program cannot be started.</exception>
    internal ImmutableArray<CaseResult> Ask(KitSource source, ImmutableArray<KitCase> cases, Action done)
    {
        var asks = cases.SelectMany(each => each.Asks.Select(ask => (each.Journal, Ask: ask))).ToArray();
        var results = new AskResult[asks.Length];
        var folder = Directory.CreateTempSubdirectory("declaratie-conformance-");
        try
        {
            Parallel.ForEachAsync(Enumerable.Range(0, asks.Length), new ParallelOptions { MaxDegreeOfParallelism = Jobs }, async (at, _) =>
            {
                results[at] = await Ask(source, asks[at].Journal, asks[at].Ask, folder.CreateSubdirectory($"{at}")).ConfigureAwait(false);
                lock (results)
                {
                    done();
                }
            }).GetAwaiter().GetResult();
        }
        finally
        {
            Remove(folder);
        }

        var next = 0;
        return [.. cases.Select(each => new CaseResult(each, [.. each.Asks.Select(_ => results[next++])]))];
    }

    /// <summary>The folder's name tells nothing of the case, and what a program does to its copy harms no other question.</summary>
    private async Task<AskResult> Ask(KitSource source, string journal, KitAsk ask, DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, "journal.jsonl");
        var bytes = source.Read(journal);
        await File.WriteAllBytesAsync(path, bytes).ConfigureAwait(false);
        var words = ask.Words();
        var answer = await Program.Ask(Command.For(path, words), Request(ask, words, path, Command.NamesTheJournal ? default : bytes)).ConfigureAwait(false);
        return Judge.Of(ask, answer);
    }

    /// <summary>What a program gets on standard input: one line of JSON that says what is asked; then the journal, if the command does not name it.</summary>
    internal static byte[] Request(KitAsk ask, ImmutableArray<string> words, string path, ReadOnlySpan<byte> journal)
    {
        var request = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(request, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("format"u8, Kit.Format);
            writer.WriteString("question"u8, ask.Question.Name);
            writer.WriteStartObject("options"u8);
            foreach (var option in ask.Options?.EnumerateObject() ?? default)
            {
                option.WriteTo(writer);
            }

            writer.WriteEndObject();
            writer.WriteStartArray("words"u8);
            foreach (var word in words)
            {
                writer.WriteStringValue(word);
            }

            writer.WriteEndArray();
            writer.WriteString("journal"u8, path);
            writer.WriteEndObject();
        }

        request.Write("\n"u8);
        request.Write(journal);
        return request.WrittenSpan.ToArray();
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A program that will not let go of its folder does not spoil the answer.
        }
    }
}

using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Declaratie.Mutation;

/// <summary>The tests in this process: found by class, run one after the other, stopped at the first that fails.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly XunitTestFramework framework = new(new NullSink());
    private readonly ITestFrameworkDiscoverer discoverer;
    private readonly ITestFrameworkExecutor executor;
    private readonly Dictionary<string, Dictionary<string, ITestCase>> classes = new(StringComparer.Ordinal);

    public TestHost(Assembly tests)
    {
        discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        executor = framework.GetExecutor(tests.GetName());
    }

    public ITestCase? Find(string type, string id) => OfClass(type).GetValueOrDefault(id);

    public Dictionary<string, ITestCase> OfClass(string type)
    {
        if (!classes.TryGetValue(type, out var found))
        {
            using var sink = new FoundSink();
            discoverer.Find(type, includeSourceInformation: false, sink, new Options());
            sink.Finished.Wait();
            classes.Add(type, found = sink.Cases);
        }
        return found;
    }

    /// <summary>The first test that fails; null when all pass.</summary>
    public string? FirstFailure(IEnumerable<ITestCase> cases)
    {
        using var sink = new RunSink(null, stopAtFailure: true);
        executor.RunTests(cases, sink, new Options());
        sink.Finished.Wait();
        return sink.Failed;
    }

    /// <summary>Runs the tests of a class and tells of each when it begins and ends.</summary>
    public void RunClass(string type, Action<IMessageSinkMessage> tell)
    {
        using var sink = new RunSink(tell, stopAtFailure: false);
        executor.RunTests(OfClass(type).Values, sink, new Options());
        sink.Finished.Wait();
    }

    public void Dispose()
    {
        executor.Dispose();
        discoverer.Dispose();
        framework.Dispose();
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal)
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.MaxParallelThreads"] = 1,
        };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out var value) && value is TValue typed ? typed : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }

    private sealed class NullSink : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class FoundSink : IMessageSink, IDisposable
    {
        public Dictionary<string, ITestCase> Cases { get; } = new(StringComparer.Ordinal);

        public ManualResetEventSlim Finished { get; } = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: var found } && found.SkipReason is null)
            {
                Cases[found.UniqueID] = found;
            }
            if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }
            return true;
        }

        public void Dispose() => Finished.Dispose();
    }

    private sealed class RunSink(Action<IMessageSinkMessage>? tell, bool stopAtFailure) : IMessageSink, IDisposable
    {
        public string? Failed { get; private set; }

        public ManualResetEventSlim Finished { get; } = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            tell?.Invoke(message);
            if (message is ITestFailed failed)
            {
                Failed ??= failed.TestCase.UniqueID;
            }
            if (message is ITestAssemblyFinished)
            {
                Finished.Set();
            }
            return Failed is null || !stopAtFailure;
        }

        public void Dispose() => Finished.Dispose();
    }
}

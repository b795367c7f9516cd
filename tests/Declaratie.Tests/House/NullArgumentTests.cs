using System.Buffers;
using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>Every public method that asks for an object says which one is missing, before it does anything.</summary>
public sealed class NullArgumentTests
{
    private static readonly Assembly[] Libraries = [typeof(Money).Assembly, typeof(JournalText).Assembly, typeof(AllocatedPaymentsReport).Assembly, typeof(Laws).Assembly];
    private static readonly NullabilityInfoContext Nullability = new();

    // Of these an empty one is needed: they are looked into before the argument is.
    private static readonly Dictionary<Type, Func<object>> Made = new()
    {
        [typeof(string)] = () => "x",
        [typeof(Stream)] = () => new MemoryStream(),
        [typeof(TextWriter)] = () => new StringWriter(),
        [typeof(TextReader)] = () => new StringReader(""),
        [typeof(IBufferWriter<byte>)] = () => new ArrayBufferWriter<byte>(),
        [typeof(Practice)] = () => Practice.Empty,
        [typeof(ReferenceLedger)] = () => ReferenceLedger.From([]),
        [typeof(EiWriter)] = () =>
        {
            var writer = new EiWriter(Stream.Null, EiStandard.Pm304);
            writer.Begin("01");
            return writer;
        },
    };

    public static TheoryData<string> Asked() => new(Parameters().Select(found => Name(found.Method, found.Parameter)).Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_missing_object_is_named(string parameter)
    {
        foreach (var (method, missing) in Parameters().Where(found => Name(found.Method, found.Parameter) == parameter))
        {
            var thrown = Record.Exception(() => Call(method, missing));

            Assert.Equal((missing.Name, typeof(ArgumentNullException)), ((thrown as ArgumentException)?.ParamName, thrown?.GetType()));
        }
    }

    private static string Name(MethodBase method, ParameterInfo parameter) => $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}: {parameter.ParameterType.Name})";

    private static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Parameters() =>
        from library in Libraries
        from type in library.GetExportedTypes()
        where !type.IsGenericTypeDefinition && !type.IsByRefLike && !typeof(Delegate).IsAssignableFrom(type) && !type.IsInterface
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where IsWritten(method)
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
        select ((MethodBase)method, parameter);

    // What the compiler makes of a record, and what overrides or compares, has a contract of its own.
    private static bool IsWritten(MethodInfo method) =>
        !method.IsGenericMethodDefinition && !method.IsAbstract && method.GetBaseDefinition() == method && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.IsSpecialName
        && method.Name is not ("CompareTo" or "Equals" or "TryFormat" or "Parse" or "TryParse");

    private static void Call(MethodBase method, ParameterInfo missing)
    {
        var arguments = method.GetParameters().Select(parameter => parameter == missing ? null : parameter.Name == "fieldId" ? "0101" : parameter.HasDefaultValue ? parameter.DefaultValue : Any(parameter.ParameterType)).ToArray();
        try
        {
            var result = method.Invoke(method.IsStatic ? null : Any(method.DeclaringType!), arguments);
            if (result is IEnumerable several and not string)
            {
                several.GetEnumerator().MoveNext();
            }
        }
        catch (TargetInvocationException error) when (error.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
    }

    private static object? Any(Type type)
    {
        if (Made.TryGetValue(type, out var make))
        {
            return make();
        }
        if (type.IsByRef)
        {
            return Any(type.GetElementType()!);
        }
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return Expression.Lambda(type, Expression.Default(invoke.ReturnType), invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))).Compile();
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()));
        }
        if (type.IsGenericType && type.IsInterface)
        {
            return Array.CreateInstance(type.GetGenericArguments()[^1], 0);
        }
        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }
        return type.IsAbstract ? Any(type.Assembly.GetTypes().First(sub => !sub.IsAbstract && type.IsAssignableFrom(sub))) : RuntimeHelpers.GetUninitializedObject(type);
    }
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Declaratie.Tests.House;

/// <summary>Types as C# writes them, with what may be null; a name of the framework goes without its namespace.</summary>
internal static class ApiNames
{
    private static readonly Lock OneAtATime = new();
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(FieldInfo field) => Of(Info(() => Nullability.Create(field)));

    public static string Of(PropertyInfo property) => Of(Info(() => Nullability.Create(property)));

    public static string Of(ParameterInfo parameter)
    {
        var type = Of(Info(() => Nullability.Create(parameter)));
        if (!parameter.ParameterType.IsByRef)
        {
            return type;
        }

        return (parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ") + type;
    }

    public static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.Position == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Constant(parameter.DefaultValue) : "")}"));

    public static string Constant(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        Enum one => $"{Of(one.GetType())}.{one}",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return Whole(type, type.IsGenericType ? [.. type.GetGenericArguments().Select(Of)] : []);
    }

    // The context keeps what it has seen and is not made for several threads.
    private static NullabilityInfo Info(Func<NullabilityInfo> make)
    {
        lock (OneAtATime)
        {
            return make();
        }
    }

    private static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (type.IsValueType && Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return $"{(info.ElementType is { } item ? Of(item) : Of(type.GetElementType()!))}[]{mark}";
        }

        var arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        return Whole(type, arguments.Length == info.GenericTypeArguments.Length ? [.. info.GenericTypeArguments.Select(Of)] : [.. arguments.Select(Of)]) + mark;
    }

    private static string Whole(Type type, IReadOnlyList<string> arguments)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var outer = type.IsNested ? Of(type.DeclaringType!) + "." : Namespace(type);
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? outer + type.Name : $"{outer}{type.Name[..tick]}<{string.Join(", ", arguments)}>";
    }

    private static string Namespace(Type type) =>
        type.Namespace?.StartsWith("System", StringComparison.Ordinal) != false ? "" : type.Namespace + ".";
}

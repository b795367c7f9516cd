using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using NodaTime;

namespace Declaratie.Tests.House;

/// <summary>Makes a value of any record by filling its fields; another variant gives another value in every field.</summary>
internal static class SampleValues
{
    private const int Deepest = 9;

    public static object Of(Type type, int variant) => Make(type, variant, 0)
        ?? throw new InvalidOperationException($"No sample of {type}.");

    // The fields of a record, those of its bases included.
    public static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    // The same value but for one field.
    public static object With(object value, FieldInfo field, int variant)
    {
        var copy = Copy(value);
        field.SetValue(copy, Make(field.FieldType, variant, 1));
        return copy;
    }

    public static object Copy(object value)
    {
        var copy = RuntimeHelpers.GetUninitializedObject(value.GetType());
        foreach (var field in Fields(value.GetType()))
        {
            field.SetValue(copy, field.GetValue(value));
        }

        return copy;
    }

    private static object? Make(Type type, int variant, int depth)
    {
        if (depth > Deepest && !IsImmutableArray(type))
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        return Nullable.GetUnderlyingType(type) is { } inner ? Make(inner, variant, depth) : Plain(type, variant) ?? List(type, variant, depth) ?? Filled(type, variant, depth);
    }

    private static object? Plain(Type type, int variant) => type switch
    {
        _ when type == typeof(string) => $"text {variant}",
        _ when type == typeof(bool) => variant % 2 == 1,
        _ when type == typeof(byte) => (byte)(variant + 1),
        _ when type == typeof(short) => (short)(variant + 1),
        _ when type == typeof(int) => variant + 1,
        _ when type == typeof(long) => variant + 1L,
        _ when type == typeof(decimal) => variant + 1m,
        _ when type == typeof(double) => variant + 1.0,
        _ when type == typeof(LocalDate) => new LocalDate(2024, 2, 1 + variant),
        _ when type == typeof(YearMonth) => new YearMonth(2024, 1 + variant),
        _ when type == typeof(Rule) => RuleBook.All[variant],
        _ when type == typeof(EiStandard) => EiStandard.All[variant],
        _ when type == typeof(Type) => variant == 0 ? typeof(int) : typeof(long),
        _ when type.IsEnum => Enum.GetValues(type) is { Length: > 0 } values ? values.GetValue(Math.Min(variant, values.Length - 1)) : Activator.CreateInstance(type),
        _ => null,
    };

    private static object? List(Type type, int variant, int depth)
    {
        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType()!, 1);
            array.SetValue(Make(type.GetElementType()!, variant, depth + 1), 0);
            return array;
        }

        if (!type.IsGenericType || type.GetGenericArguments() is not [var item])
        {
            return null;
        }

        var items = (IList)Array.CreateInstance(item, depth > Deepest ? 0 : 1);
        if (items.Count > 0)
        {
            items[0] = Make(item, variant, depth + 1);
        }

        if (IsImmutableArray(type))
        {
            return typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType: { IsArray: true } }])
                .MakeGenericMethod(item).Invoke(null, [items]);
        }

        return type.IsInstanceOfType(items) ? items : null;
    }

    private static bool IsImmutableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static object? Filled(Type type, int variant, int depth)
    {
        var made = type.IsAbstract ? type.Assembly.GetTypes().FirstOrDefault(one => one is { IsAbstract: false, ContainsGenericParameters: false } && one.IsAssignableTo(type)) : type;
        if (made is null || made.Namespace?.StartsWith("System", StringComparison.Ordinal) == true || made.IsAssignableTo(typeof(Delegate)))
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        var value = RuntimeHelpers.GetUninitializedObject(made);
        foreach (var field in Fields(made))
        {
            field.SetValue(value, Make(field.FieldType, variant, depth + 1));
        }

        return value;
    }
}

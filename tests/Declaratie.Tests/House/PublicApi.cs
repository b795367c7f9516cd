using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Declaratie.Tests.House;

/// <summary>Writes the public surface of an assembly as text, one line a member, in an order that does not change; what a record makes of itself is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            if (!IsDelegate(type))
            {
                text.AppendJoin("", Members(type).Order(StringComparer.Ordinal).Select(line => $"    {line}\n"));
            }
        }

        return text.ToString();
    }

    private static bool IsDelegate(Type type) => type.IsAssignableTo(typeof(Delegate));

    private static string Head(Type type)
    {
        if (IsDelegate(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {ApiNames.Of(invoke.ReturnParameter)} {ApiNames.Of(type)}({ApiNames.Parameters(invoke)})";
        }

        var bases = type.GetInterfaces().Where(face => face.IsVisible && !IsEquatable(face)).Select(ApiNames.Of).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && !type.IsEnum)
        {
            bases.Insert(0, ApiNames.Of(parent));
        }

        return $"{Obsolete(type)}{KindOf(type)} {ApiNames.Of(type)}{(bases.Count > 0 && !type.IsEnum ? $" : {string.Join(", ", bases)}" : "")}";
    }

    // Every record compares with its own kind; to print it says nothing.
    private static bool IsEquatable(Type face) => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>);

    private static string KindOf(Type type)
    {
        var record = type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is not null;
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (record ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => record ? "abstract record" : "abstract class",
            { IsSealed: true } => record ? "sealed record" : "sealed class",
            _ => record ? "record" : "class",
        };
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(value => $"{Obsolete(value)}{value.Name} = {ApiNames.Constant(value.GetRawConstantValue())}");
        }

        return type.GetConstructors(Declared).Where(made => Visible(made) && !IsCopy(made)).Select(made => $"{Obsolete(made)}ctor({ApiNames.Parameters(made)})")
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Field))
            .Concat(type.GetProperties(Declared).Where(property => property.Name != "EqualityContract" && (Visible(property.GetMethod) || Visible(property.SetMethod))).Select(Property))
            .Concat(type.GetEvents(Declared).Where(told => Visible(told.AddMethod)).Select(told => $"event {ApiNames.Of(told.EventHandlerType!)} {told.Name}"))
            .Concat(type.GetMethods(Declared).Where(IsOwn).Select(Method));
    }

    private static bool IsCopy(ConstructorInfo made) => made.GetParameters() is [var only] && only.ParameterType == made.DeclaringType;

    private static bool IsOwn(MethodInfo method) => Visible(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && method.GetBaseDefinition().DeclaringType != typeof(object)
        && method.Name is not "PrintMembers"
        && !(method.Name is "Equals" && method.GetParameters() is [var other] && other.ParameterType == method.DeclaringType);

    private static string Field(FieldInfo field) =>
        $"{Obsolete(field)}field {(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{ApiNames.Of(field)} {field.Name}{(field.IsLiteral ? " = " + ApiNames.Constant(field.GetRawConstantValue()) : "")}";

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetAccessors(nonPublic: true)[0];
        var index = property.GetIndexParameters() is { Length: > 0 } keys ? $"[{string.Join(", ", keys.Select(ApiNames.Of))}]" : "";
        return $"{Obsolete(property)}property {(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{How(accessor)}{ApiNames.Of(property)} {property.Name}{index} {{{(Visible(property.GetMethod) ? " get;" : "")}{Setter(property)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Obsolete(method)}method {How(method)}{ApiNames.Of(method.ReturnParameter)} {method.Name}{generics}({ApiNames.Parameters(method)})";
    }

    private static string How(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false } => "virtual ",
        _ => "",
    };

    // The compiler itself marks what an older one cannot use: a ref struct, a constructor with required members.
    private static string Obsolete(MemberInfo member) =>
        member.IsDefined(typeof(ObsoleteAttribute), inherit: false) && !member.IsDefined(typeof(CompilerFeatureRequiredAttribute), inherit: false) ? "obsolete " : "";

    private static bool Visible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Setter(PropertyInfo property)
    {
        if (!Visible(property.SetMethod))
        {
            return "";
        }

        return property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
    }
}

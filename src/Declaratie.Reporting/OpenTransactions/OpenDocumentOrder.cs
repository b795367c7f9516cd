namespace Declaratie.Reporting.OpenTransactions;

/// <summary>How rows stand: by account, date, id and practice.</summary>
internal static class OpenDocumentOrder
{
    public static int Compare(OpenDocument left, OpenDocument right)
    {
        var order = string.CompareOrdinal(left.Account, right.Account);
        order = order != 0 ? order : left.Date.CompareTo(right.Date);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Practice, right.Practice);
        order = order != 0 ? order : string.CompareOrdinal(left.PatientName, right.PatientName);

        // Two ledgers of one practice may have the same id: what they say then decides.
        return order != 0 || left == right ? order : string.CompareOrdinal(left.ToString(), right.ToString());
    }
}

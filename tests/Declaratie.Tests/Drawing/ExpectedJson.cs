namespace Declaratie.Tests.Drawing;

/// <summary>The sample reports as JSON.</summary>
internal static class ExpectedJson
{
    internal const string ByProvider =
        """
        {"report":"allocated-payments","practice":"Praktijk De Linde","from":"2024-02-01","to":"2024-02-29","providers":[],"summariseBy":"provider","hideAdvancePayments":false,"zeroRows":false,"receiptsTotalling":1289.50,"detail":[
        {"section":"receipts","kind":"receipt","date":"2024-02-06","credit":"R603","creditDate":"2024-02-06","provider":"RJB","payor":"Unknown","patient":"P1","patientsProvider":"AG","receipt":1234.50,"advancePayments":1204.50},
        {"section":"receipts","kind":"allocation","date":"2024-02-06","credit":"R603","creditDate":"2024-02-06","invoice":"2003","invoiceNumber":"F2003","invoiceDate":"2024-02-06","provider":"RJB","payor":"NHS","patient":"P1","patientsProvider":"AG","transferProvider":"AG","patientInvoices":30.00},
        {"section":"receipts","kind":"refund","date":"2024-02-09","credit":"R603","creditDate":"2024-02-06","provider":"RJB","payor":"Unknown","patient":"P1","patientsProvider":"AG","cause":"RF1","receipt":-20.00,"advancePayments":-20.00},
        {"section":"advance-payments-now-allocated","kind":"allocation","date":"2024-02-12","credit":"R506","creditDate":"2024-01-18","invoice":"2003","invoiceNumber":"F2003","invoiceDate":"2024-02-06","provider":"AG","payor":"NHS","patient":"P1","patientsProvider":"AG","transferProvider":"AG","creditPayor":"Mixed","payorInvoices":90.00,"advancePayments":-90.00},
        {"section":"earlier-receipts-adjusted","kind":"receipt-correction","date":"2024-02-13","credit":"R506","creditDate":"2024-01-18","provider":"AG","payor":"Mixed","patient":"P1","patientsProvider":"AG","cause":"C1","receipt":75.00,"advancePayments":75.00},
        {"section":"earlier-allocations-reversed","kind":"deallocation","date":"2024-02-14","credit":"R506","creditDate":"2024-01-18","invoice":"2003","invoiceNumber":"F2003","invoiceDate":"2024-02-06","provider":"AG","payor":"NHS","patient":"P1","patientsProvider":"AG","transferProvider":"AG","creditPayor":"Mixed","cause":"A1","invoiceAdjustments":-15.00,"advancePayments":15.00},
        {"section":"transfers","kind":"from","date":"2024-02-20","credit":"R507","creditDate":"2024-01-20","provider":"RJB","payor":"Unknown","patient":"P2","patientsProvider":"RJB","advancePayments":-250.00},
        {"section":"transfers","kind":"to","date":"2024-02-20","credit":"R507","creditDate":"2024-01-20","invoice":"1009","invoiceNumber":"1009","invoiceDate":"2024-02-12","provider":"RJB","payor":"Private","patient":"P2","patientsProvider":"RJB","transferProvider":"AG","patientInvoices":250.00},
        {"section":"transfers","kind":"from","date":"2024-02-21","credit":"R507","creditDate":"2024-01-20","provider":"RJB","payor":"Unknown","patient":"P2","patientsProvider":"RJB","cause":"T601","advancePayments":-40.00},
        {"section":"transfers","kind":"to","date":"2024-02-21","credit":"T601","creditDate":"2024-02-21","provider":"RJB","payor":"Unknown","patient":"P1","patientsProvider":"AG","cause":"T601","advancePayments":10.00},
        {"section":"transfers","kind":"allocation","date":"2024-02-22","credit":"T601","creditDate":"2024-02-21","invoice":"2003","invoiceNumber":"F2003","invoiceDate":"2024-02-06","provider":"RJB","payor":"NHS","patient":"P3","patientsProvider":"AG","transferProvider":"AG","patientInvoices":30.00}],"summary":[
        {"provider":"AG","payor":"NHS","invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":60.00,"allocated":135.00,"advancePayments":0.00,"total":135.00},
        {"provider":"AG","payor":"Private","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":250.00,"allocated":250.00,"advancePayments":0.00,"total":250.00},
        {"provider":"RJB","payor":"Unknown","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":0.00,"allocated":0.00,"advancePayments":904.50,"total":904.50}],"providerTotals":[
        {"provider":"AG","invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":310.00,"allocated":385.00,"advancePayments":0.00,"total":385.00},
        {"provider":"RJB","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":0.00,"allocated":0.00,"advancePayments":904.50,"total":904.50}],"totals":
        {"invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":310.00,"allocated":385.00,"advancePayments":904.50,"total":1289.50},"notes":
        {"advancePaymentsNowAllocated":340.00,"unknownPayors":true,"openReceipts":{"count":1,"amount":1144.50}},"reconciliation":
        {"receipts":1289.50,"receivedFromOthers":0.00,"givenToOthers":0.00,"allocated":385.00,"advancePayments":904.50}}

        """;

    internal const string ByPatientsProviderSummary =
        """
        {"report":"allocated-payments","practice":"Praktijk De Linde","from":"2024-02-01","to":"2024-02-29","providers":[],"summariseBy":"patients-provider","hideAdvancePayments":false,"zeroRows":false,"receiptsTotalling":1289.50,"summary":[
        {"provider":"AG","patientsProvider":"AG","payor":"NHS","invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":60.00,"allocated":135.00,"advancePayments":0.00,"total":135.00},
        {"provider":"AG","patientsProvider":"RJB","payor":"Private","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":250.00,"allocated":250.00,"advancePayments":0.00,"total":250.00},
        {"provider":"RJB","patientsProvider":null,"payor":"Unknown","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":0.00,"allocated":0.00,"advancePayments":904.50,"total":904.50}],"providerTotals":[
        {"provider":"AG","invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":310.00,"allocated":385.00,"advancePayments":0.00,"total":385.00},
        {"provider":"RJB","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":0.00,"allocated":0.00,"advancePayments":904.50,"total":904.50}],"totals":
        {"invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":310.00,"allocated":385.00,"advancePayments":904.50,"total":1289.50},"notes":
        {"advancePaymentsNowAllocated":340.00,"unknownPayors":true,"openReceipts":{"count":1,"amount":1144.50}},"reconciliation":
        {"receipts":1289.50,"receivedFromOthers":0.00,"givenToOthers":0.00,"allocated":385.00,"advancePayments":904.50}}

        """;

    internal const string ByWhoGotPaid =
        """
        {"report":"allocated-payments","practice":"Praktijk De Linde","from":"2024-02-01","to":"2024-02-29","providers":["AG"],"summariseBy":"who-got-paid","hideAdvancePayments":false,"zeroRows":false,"receiptsTotalling":75.00,"summary":[
        {"provider":"AG","paidTo":"AG","payor":"NHS","invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":0.00,"allocated":75.00,"advancePayments":0.00,"total":75.00},
        {"provider":"AG","paidTo":"RJB","payor":"NHS","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":60.00,"allocated":60.00,"advancePayments":0.00,"total":60.00},
        {"provider":"AG","paidTo":"RJB","payor":"Private","invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":250.00,"allocated":250.00,"advancePayments":0.00,"total":250.00}],"providerTotals":[
        {"provider":"AG","invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":310.00,"allocated":385.00,"advancePayments":0.00,"total":385.00}],"totals":
        {"invoiceAdjustments":-15.00,"payorInvoices":90.00,"patientInvoices":310.00,"allocated":385.00,"advancePayments":0.00,"total":385.00},"notes":
        {"advancePaymentsNowAllocated":340.00,"unknownPayors":true,"openReceipts":{"count":1,"amount":1144.50}},"reconciliation":
        {"receipts":75.00,"receivedFromOthers":310.00,"givenToOthers":0.00,"allocated":385.00,"advancePayments":0.00}}

        """;

    internal const string Empty =
        """
        {"report":"allocated-payments","practice":"Praktijk De Linde","from":"2024-02-01","to":"2024-02-29","providers":[],"summariseBy":"provider","hideAdvancePayments":false,"zeroRows":false,"receiptsTotalling":0.00,"detail":[],"summary":[],"providerTotals":[],"totals":
        {"invoiceAdjustments":0.00,"payorInvoices":0.00,"patientInvoices":0.00,"allocated":0.00,"advancePayments":0.00,"total":0.00},"notes":
        {"advancePaymentsNowAllocated":0.00,"unknownPayors":false,"openReceipts":{"count":0,"amount":0.00}},"reconciliation":
        {"receipts":0.00,"receivedFromOthers":0.00,"givenToOthers":0.00,"allocated":0.00,"advancePayments":0.00}}

        """;
}

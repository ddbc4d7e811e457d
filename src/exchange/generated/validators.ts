// @ts-nocheck
// Made by `npm run generate` from the JSON Schemas in schemas/: do not edit.
"use strict";
export const question = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"A question: the status of one person in a period","description":"Rows 1 to 6 of the annex. What a caller sends; a member that the annex does not know has no place in it.","type":"object","additionalProperties":false,"required":["PersonCode","userName","userSecondName","userPersonCode"],"properties":{"PersonCode":{"$ref":"annex-types.schema.json#/$defs/personCode","description":"Row 1: Personas kods, kuram jāpārbauda statuss"},"dateFrom":{"$ref":"annex-types.schema.json#/$defs/dateTime","description":"Row 2: Sākuma datums periodam, par kuru pieprasa statusu. Absent: the day of dateTill, or with neither the day of the call (ruling no-dates-means-today)."},"dateTill":{"$ref":"annex-types.schema.json#/$defs/dateTime","description":"Row 3: Beigu datums periodam, par kuru pieprasa statusu; included. Absent: the day of dateFrom, or with neither the day of the call."},"userName":{"$ref":"annex-types.schema.json#/$defs/name","description":"Row 4: Operatora vārds"},"userSecondName":{"$ref":"annex-types.schema.json#/$defs/name","description":"Row 5: Operatora uzvārds"},"userPersonCode":{"$ref":"annex-types.schema.json#/$defs/personCode","description":"Row 6: Operatora personas kods"}},"examples":[{"PersonCode":"120319-20001","dateFrom":"2026-03-01T00:00:00","dateTill":"2026-03-31T00:00:00","userName":"Anna","userSecondName":"Bērziņa","userPersonCode":"010218-20003"}]};
const schema33 = {"title":"Personas kods","description":"A personal code with or without its hyphen: the old form DDMMYY-CNNNN, or the new one, which begins with 32 to 39. Whether its check digit and its 31 February are right only code can say (ruling code-spelling).","type":"string","pattern":"^((0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[012]|3[2-9][0-9]{4}-?[0-9])[0-9]{4}$","examples":["120319-20001","12031920001"]};
const schema34 = {"title":"DateTime","description":"What both xsd:dateTime and RFC 3339 allow, with the offset optional and a real calendar day. Without an offset it is Europe/Riga local time; only the calendar day there counts (rulings dates-as-typed, dates-are-riga-days).","type":"string","pattern":"^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$","examples":["2026-03-01T00:00:00","2026-06-29T21:00:00Z","2026-06-30T23:59:59.999+03:00"]};
const schema36 = {"title":"Name","description":"A text that is not blank (ruling must-be-refused).","type":"string","pattern":"[^ \\t\\n\\r\\p{Z}]","examples":["Anna"]};
const pattern4 = new RegExp("^((0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[012]|3[2-9][0-9]{4}-?[0-9])[0-9]{4}$", "u");
const pattern5 = new RegExp("^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u");
const pattern7 = new RegExp("[^ \\t\\n\\r\\p{Z}]", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PersonCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PersonCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userSecondName === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userSecondName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.userPersonCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userPersonCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "PersonCode") || (key0 === "dateFrom")) || (key0 === "dateTill")) || (key0 === "userName")) || (key0 === "userSecondName")) || (key0 === "userPersonCode"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.PersonCode !== undefined){
let data0 = data.PersonCode;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/PersonCode",schemaPath:"annex-types.schema.json#/$defs/personCode/pattern",keyword:"pattern",params:{pattern: "^((0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[012]|3[2-9][0-9]{4}-?[0-9])[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/PersonCode",schemaPath:"annex-types.schema.json#/$defs/personCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dateFrom !== undefined){
let data1 = data.dateFrom;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/dateFrom",schemaPath:"annex-types.schema.json#/$defs/dateTime/pattern",keyword:"pattern",params:{pattern: "^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dateFrom",schemaPath:"annex-types.schema.json#/$defs/dateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dateTill !== undefined){
let data2 = data.dateTill;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/dateTill",schemaPath:"annex-types.schema.json#/$defs/dateTime/pattern",keyword:"pattern",params:{pattern: "^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dateTill",schemaPath:"annex-types.schema.json#/$defs/dateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.userName !== undefined){
let data3 = data.userName;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err11 = {instancePath:instancePath+"/userName",schemaPath:"annex-types.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "[^ \\t\\n\\r\\p{Z}]"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/userName",schemaPath:"annex-types.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.userSecondName !== undefined){
let data4 = data.userSecondName;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err13 = {instancePath:instancePath+"/userSecondName",schemaPath:"annex-types.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "[^ \\t\\n\\r\\p{Z}]"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/userSecondName",schemaPath:"annex-types.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.userPersonCode !== undefined){
let data5 = data.userPersonCode;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err15 = {instancePath:instancePath+"/userPersonCode",schemaPath:"annex-types.schema.json#/$defs/personCode/pattern",keyword:"pattern",params:{pattern: "^((0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[012]|3[2-9][0-9]{4}-?[0-9])[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/userPersonCode",schemaPath:"annex-types.schema.json#/$defs/personCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const record = validate22;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"A record: one status of the person","description":"Rows 7 to 11 of the annex and nothing else (rulings record-is-whole, scope).","type":"object","additionalProperties":false,"required":["PKods","Statuss"],"properties":{"PKods":{"$ref":"annex-types.schema.json#/$defs/personCode","description":"Row 7: Personas kods, par kuru tiek atgriezti statusi"},"Statuss":{"type":"integer","enum":[0,1,2],"description":"Row 8: Statusa veids (1 – trūcīgs; 2 – maznodrošināts); ja persona nav atrasta, tad 0"},"DatumsNo":{"description":"Row 9: Statusa sākuma datums","anyOf":[{"$ref":"annex-types.schema.json#/$defs/dateTime"},{"type":"null"}]},"DatumsLidz":{"description":"Row 10: Statusa beigu datums, included. Null or absent: open-ended (ruling open-ended-status).","anyOf":[{"$ref":"annex-types.schema.json#/$defs/dateTime"},{"type":"null"}]},"Pasvaldiba":{"description":"Row 11: Publiskās personas reģistrācijas numurs","anyOf":[{"$ref":"annex-types.schema.json#/$defs/registrationNumber"},{"type":"null"}]}},"if":{"properties":{"Statuss":{"enum":[1,2]}},"required":["Statuss"]},"then":{"description":"A status is whole.","required":["DatumsNo","Pasvaldiba"],"properties":{"DatumsNo":{"type":"string"},"Pasvaldiba":{"type":"string"}}},"else":{"if":{"properties":{"Statuss":{"const":0}},"required":["Statuss"]},"then":{"description":"No status has no days (ruling unknown-person).","properties":{"DatumsNo":{"type":"null"},"DatumsLidz":{"type":"null"}}}},"examples":[{"PKods":"120319-20001","Statuss":1,"DatumsNo":"2026-01-01T00:00:00","DatumsLidz":"2026-06-30T00:00:00","Pasvaldiba":"90000077325"},{"PKods":"120319-20028","Statuss":0}]};
const schema43 = {"title":"Reģistrācijas numurs","description":"Eleven digits as a string; their check digit only code can judge (ruling municipality).","type":"string","pattern":"^[0-9]{11}$","examples":["90000077325"]};
const pattern13 = new RegExp("^[0-9]{11}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.Statuss === undefined) && (missing0 = "Statuss")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.Statuss !== undefined){
let data0 = data.Statuss;
if(!((data0 === 1) || (data0 === 2))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.DatumsNo === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "DatumsNo"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Pasvaldiba === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "Pasvaldiba"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.DatumsNo !== undefined){
if(typeof data.DatumsNo !== "string"){
const err4 = {instancePath:instancePath+"/DatumsNo",schemaPath:"#/then/properties/DatumsNo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Pasvaldiba !== undefined){
if(typeof data.Pasvaldiba !== "string"){
const err5 = {instancePath:instancePath+"/Pasvaldiba",schemaPath:"#/then/properties/Pasvaldiba/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.DatumsNo = true;
props0.Pasvaldiba = true;
props0.Statuss = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.Statuss === undefined) && (missing1 = "Statuss")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.Statuss !== undefined){
if(0 !== data.Statuss){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.DatumsNo !== undefined){
if(data.DatumsNo !== null){
const err8 = {instancePath:instancePath+"/DatumsNo",schemaPath:"#/else/then/properties/DatumsNo/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.DatumsLidz !== undefined){
if(data.DatumsLidz !== null){
const err9 = {instancePath:instancePath+"/DatumsLidz",schemaPath:"#/else/then/properties/DatumsLidz/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.DatumsNo = true;
props1.DatumsLidz = true;
props1.Statuss = true;
}
}
if(!valid3){
const err10 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PKods === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PKods"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.Statuss === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statuss"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "PKods") || (key0 === "Statuss")) || (key0 === "DatumsNo")) || (key0 === "DatumsLidz")) || (key0 === "Pasvaldiba"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.PKods !== undefined){
let data6 = data.PKods;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/PKods",schemaPath:"annex-types.schema.json#/$defs/personCode/pattern",keyword:"pattern",params:{pattern: "^((0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[012]|3[2-9][0-9]{4}-?[0-9])[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/PKods",schemaPath:"annex-types.schema.json#/$defs/personCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Statuss !== undefined){
let data7 = data.Statuss;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/Statuss",schemaPath:"#/properties/Statuss/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data7 === 0) || (data7 === 1)) || (data7 === 2))){
const err18 = {instancePath:instancePath+"/Statuss",schemaPath:"#/properties/Statuss/enum",keyword:"enum",params:{allowedValues: schema39.properties.Statuss.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.DatumsNo !== undefined){
let data8 = data.DatumsNo;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err19 = {instancePath:instancePath+"/DatumsNo",schemaPath:"annex-types.schema.json#/$defs/dateTime/pattern",keyword:"pattern",params:{pattern: "^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/DatumsNo",schemaPath:"annex-types.schema.json#/$defs/dateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid8 = valid8 || _valid2;
const _errs29 = errors;
if(data8 !== null){
const err21 = {instancePath:instancePath+"/DatumsNo",schemaPath:"#/properties/DatumsNo/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const err22 = {instancePath:instancePath+"/DatumsNo",schemaPath:"#/properties/DatumsNo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.DatumsLidz !== undefined){
let data9 = data.DatumsLidz;
const _errs32 = errors;
let valid10 = false;
const _errs33 = errors;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err23 = {instancePath:instancePath+"/DatumsLidz",schemaPath:"annex-types.schema.json#/$defs/dateTime/pattern",keyword:"pattern",params:{pattern: "^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/DatumsLidz",schemaPath:"annex-types.schema.json#/$defs/dateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid10 = valid10 || _valid3;
const _errs36 = errors;
if(data9 !== null){
const err25 = {instancePath:instancePath+"/DatumsLidz",schemaPath:"#/properties/DatumsLidz/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const err26 = {instancePath:instancePath+"/DatumsLidz",schemaPath:"#/properties/DatumsLidz/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.Pasvaldiba !== undefined){
let data10 = data.Pasvaldiba;
const _errs39 = errors;
let valid12 = false;
const _errs40 = errors;
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
const err27 = {instancePath:instancePath+"/Pasvaldiba",schemaPath:"annex-types.schema.json#/$defs/registrationNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{11}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/Pasvaldiba",schemaPath:"annex-types.schema.json#/$defs/registrationNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid4 = _errs40 === errors;
valid12 = valid12 || _valid4;
const _errs43 = errors;
if(data10 !== null){
const err29 = {instancePath:instancePath+"/Pasvaldiba",schemaPath:"#/properties/Pasvaldiba/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const err30 = {instancePath:instancePath+"/Pasvaldiba",schemaPath:"#/properties/Pasvaldiba/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answer = validate23;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"An answer: every status that shares a day with the period","description":"A person whom SOPA does not know gets one record of Statuss 0; a known person without a status in the period an empty list or one such record (rulings unknown-person, known-without-status).","type":"array","items":{"$ref":"record.schema.json"},"examples":[[{"PKods":"120319-20001","Statuss":1,"DatumsNo":"2026-01-01T00:00:00","DatumsLidz":"2026-06-30T00:00:00","Pasvaldiba":"90000077325"}],[{"PKods":"120319-20028","Statuss":0}],[]]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

